import type { Span } from '../../model/span.ts';
import { isFinite, isTerminal, spanOf, tag, word } from './items.ts';
import { nounPhraseEndingAt } from './noun-phrase.ts';
import { addDraft, rangeSpan, type Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

const WHAT_WAS_SAID = /^(?:claim|charge|allegation|accusation|assertion|suggestion|version|account|figure|number|toll|report|something)s?$/;
const TAKES_UP = /^(?:deny|dispute|reject|refute|dismiss|confirm|question)$/;
const MOST_ADJECTIVES = 3;

/** "The rebels said they held the base, a claim the army denied": what was said before the comma is taken up by another. */
export function takenUpClaims(scene: Scene): void {
  for (const verb of scene.verbs) {
    if (scene.usedVerbs.has(verb.at) || verb.passive || verb.gerund || verb.negated || !TAKES_UP.test(verb.cue.lemma)) continue;
    const source = nounPhraseEndingAt(scene.items, verb.from, 0);
    const comma = source ? appositionBefore(scene, source.from) : -1;
    const content = contentUpTo(scene, comma);
    if (!source || !content || !endsHere(scene, verb)) continue;
    addDraft(scene, {
      content,
      source: rangeSpan(scene, source),
      cue: spanOf(scene.items, verb.from, verb.to),
      polarity: verb.cue.polarity,
      rule: 'clause.taken-up',
    });
    scene.usedVerbs.add(verb.at);
  }
}

/** What was said up to a comma; the sentence's own part that follows is taken off it. */
function contentUpTo({ drafts, items }: Scene, comma: number): Span[] | null {
  const at = items[comma]?.start ?? -1;
  const said = drafts.findLast(({ content }) => (content[0]?.[0] ?? at) < at);
  if (!said) return null;
  said.content = said.content.filter(([start]) => start < at).map(([start, end]): Span => [start, Math.min(end, at)]);
  return said.content;
}

/** The comma before ", a figure", ", an angry accusation that", ", which": -1 when none of these stands before `at`. */
function appositionBefore({ items }: Scene, at: number): number {
  let noun = at - 1;
  if (word(items, noun) === 'which' && word(items, noun - 1) === ',') return noun - 1;
  if (/^(?:that|which)$/.test(word(items, noun))) noun--;
  if (!WHAT_WAS_SAID.test(word(items, noun))) return -1;
  let first = noun;
  while (noun - first < MOST_ADJECTIVES && /^(?:ADJ|ADV|NOUN)$/.test(tag(items, first - 1) ?? '')) first--;
  if (tag(items, first - 1) === 'DET') first--;
  return word(items, first - 1) === ',' ? first - 1 : -1;
}

/** The sentence goes on with no verb of its own: "a claim which police deny was made" does. */
function endsHere({ items }: Scene, { to }: VerbGroup): boolean {
  let i = to;
  while (i < items.length && !isTerminal(items, i) && !isFinite(items, i)) i++;
  return !isFinite(items, i);
}
