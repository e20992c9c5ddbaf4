import type { Span } from '../../model/span.ts';
import { cues } from '../../text/lexicon.generated.ts';
import { contentEnd, contentSpan, formOf } from './content.ts';
import { cueOf } from './cues.ts';
import { isComma, isQuote, spanOf, tag, word } from './items.ts';
import { addDraft, rangeSpan, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

const EVIDENCE = new Set(cues.mediaEvidenceNouns);

/** What videos and photos show of somebody: "X is seen in a video grabbing …", "X can be heard shouting: “…”". */
export function evidenceClaims(scene: Scene): void {
  const { items } = scene;
  for (let k = 1; k < items.length; k++) {
    const w = word(items, k);
    if (w !== 'seen' && w !== 'heard' && w !== 'shown') continue;
    let from = k;
    let be = false;
    while (from > 0 && (tag(items, from - 1) === 'AUX' || tag(items, from - 1) === 'ADV')) {
      from--;
      be ||= /^(?:is|are|was|were|be|been)$/.test(word(items, from));
    }
    if (be) shown(scene, from, k);
  }
}

function shown(scene: Scene, from: number, k: number): void {
  const { items } = scene;
  let act = k + 1;
  let medium: Span | null = null;
  if (/^(?:in|on)$/.test(word(items, act))) {
    let j = act + 1;
    while (j < items.length && j - act < 8 && !word(items, j).endsWith('ing') && !isComma(items, j)) j++;
    if (!holdsEvidence(scene, act + 1, j)) return;
    let end = j;
    while (tag(items, end - 1) === 'ADV') end--;
    medium = spanOf(items, act + 1, end);
    act = j;
  }
  while (tag(items, act) === 'ADV') act++;
  // "is heard to say"
  const infinitive = word(items, act) === 'to';
  if (!infinitive && !word(items, act).endsWith('ing')) return;
  medium ??= evidenceBefore(scene, from);
  const subject = subjectBefore(items, from);
  const speech = speechAt(scene, infinitive ? act + 1 : act);
  if (infinitive && !speech) return;
  const before = subject ? items[subject.from - 1]?.quote : null;
  const quote = speech ? (items.slice(speech.to, speech.to + 3).find((item) => item.quote)?.quote ?? before) : null;
  if (!medium && !scene.evidence && !before) return;
  const cue = spanOf(items, from, k + 1);
  if (speech && quote && subject) {
    const heardOn = medium ?? scene.evidence;
    // the one who is heard speaks; the recording passes it on
    if (speech.verb) scene.usedVerbs.add(speech.verb.at);
    scene.usedQuotes.add(quote);
    addDraft(scene, {
      content: [withoutComma(scene.doc.text, quote.inner)],
      source: rangeSpan(scene, subject),
      cue: spanOf(items, speech.from, speech.to),
      relays: heardOn ? [{ span: heardOn, name: null, cue, kind: 'media' }] : [],
      form: 'direct',
      rule: 'evidence.heard',
    });
    return;
  }
  const content = contentSpan(items, act, contentEnd(items, act, scene.verbs, null, true));
  if (content && !isQuote(items, act))
    addDraft(scene, {
      content: [content],
      source: medium ?? scene.evidence,
      cue,
      kind: 'shows',
      form: formOf(items, content, scene.doc.text),
      rule: 'evidence.seen',
    });
}

interface Speech {
  from: number;
  to: number;
  verb: VerbGroup | undefined;
}

/** "shouting", or "say" behind "to", which is no verb group of its own. */
function speechAt({ items, verbs }: Scene, at: number): Speech | null {
  const verb = verbs.find((v) => v.gerund && v.from === at && v.cue.kind !== 'shows');
  if (verb) return { from: verb.from, to: verb.to, verb };
  const cue = word(items, at - 1) === 'to' ? cueOf(word(items, at)) : null;
  return cue && cue.kind !== 'shows' ? { from: at, to: at + 1, verb: undefined } : null;
}

/** "“It burns,” a man is heard saying": the comma stands for the full stop. */
function withoutComma(text: string, [start, end]: Span): Span {
  return [start, text.charAt(end - 1) === ',' ? end - 1 : end];
}

function holdsEvidence(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (EVIDENCE.has(word(scene.items, i))) return true;
  return false;
}

/** The recording named earlier in the sentence: "A clip shows …, and a man is heard …", "In the video, X is seen …". */
function evidenceBefore(scene: Scene, before: number): Span | null {
  const { items } = scene;
  for (let i = before - 1; i >= 0; i--) {
    if (!EVIDENCE.has(word(items, i))) continue;
    let from = i;
    while (from > 0 && /^(?:NOUN|ADJ|NUM|DET|PROPN)$/.test(tag(items, from - 1) ?? '')) from--;
    while (from > 0 && word(items, from - 1) === '-') from -= 2;
    while (from > 0 && tag(items, from - 1) === 'DET') from--;
    return spanOf(items, Math.max(0, from), i + 1);
  }
  return null;
}
