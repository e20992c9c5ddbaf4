import type { Span } from '../../model/span.ts';
import { cues } from '../../text/lexicon.generated.ts';
import { contentEnd, contentSpan, formOf } from './content.ts';
import { isComma, isFinite, isStrongBreak, isTerminal, spanOf, tag, word } from './items.ts';
import { addDraft, rangeSpan, type Scene } from './scene.ts';
import { subjectAfter } from './subject-after.ts';

const NOUNS = new Set(cues.nouns.flatMap((noun) => [noun, `${noun}s`]));

/** Nouns of saying: "a claim by X that …", "X's claim that …", "the suggestion, made by X, that …", "in X's words, …". */
export function nominalClaims(scene: Scene): void {
  const { items } = scene;
  for (let i = 0; i < items.length; i++) {
    if (inWords(scene, i)) continue;
    if (!NOUNS.has(word(items, i)) || (tag(items, i) !== 'NOUN' && tag(items, i) !== 'VERB')) continue;
    const cue = spanOf(items, i, i + 1);
    let that = i + 1;
    let source: [number, number] | null = null;
    const made = isComma(items, that) && /^(?:made|voiced|repeated)$/.test(word(items, that + 1)) ? that + 2 : that;
    if (word(items, made) === 'by') {
      const range = subjectAfter(items, made + 1);
      if (!range) continue;
      const stop = thatWithin(scene, made + 1, items.length);
      source = rangeSpan(scene, stop > 0 ? { from: made + 1, to: stop } : range);
      that = stop > 0 ? stop : range.to;
      if (isComma(items, that)) that++;
    } else if (word(items, i - 1) === "'s" || word(items, i - 1) === '’s') {
      let from = i - 2;
      while (
        from > 0 &&
        (tag(items, from - 1) === 'PROPN' || tag(items, from - 1) === 'DET' || tag(items, from - 1) === 'ADJ' || tag(items, from - 1) === 'NOUN')
      )
        from--;
      source = spanOf(items, from, i - 1);
    } else if (/^(?:his|her|its|their)$/.test(word(items, i - 1))) source = spanOf(items, i - 1, i);
    if (!source) continue;
    const of = word(items, i + 1) === 'of' && OF_WHAT.test(word(items, i));
    if (!of && word(items, that) !== 'that') continue;
    const content = of ? contentSpan(items, i + 2, phraseEnd(scene, i + 2)) : contentSpan(items, that, nounContentEnd(scene, that));
    if (content) addDraft(scene, { content: [content], source, cue, form: formOf(items, content, scene.doc.text), rule: 'nominal.noun-that' });
  }
}

const OF_WHAT = /^(?:claim|allegation|accusation|suggestion|assertion|admission|denial|prediction)s?$/;

/** "her claim of more than thirty deaths has been denied": the noun phrase up to the verb of the sentence. */
function phraseEnd({ items }: Scene, from: number): number {
  let i = from;
  while (i < items.length && !isComma(items, i) && !isTerminal(items, i) && !isStrongBreak(items, i) && !isFinite(items, i)) i++;
  return i;
}

function thatWithin(scene: Scene, from: number, to: number): number {
  for (let j = from; j < Math.min(to, from + 14); j++) if (word(scene.items, j) === 'that') return isComma(scene.items, j - 1) ? j - 1 : j;
  return -1;
}

/** The noun phrase is itself the subject of a sentence: its content ends before the main verb ("could not be confirmed"). */
function nounContentEnd(scene: Scene, from: number): number {
  const { items } = scene;
  const end = contentEnd(items, from, scene.verbs);
  let finite = 0;
  for (let j = from + 1; j < end; j++) {
    if (tag(items, j) === 'AUX' && tag(items, j - 1) !== 'AUX' && tag(items, j - 1) !== 'PART') {
      finite++;
      if (finite === 2 && tag(items, j - 1) !== 'CCONJ') return j;
    } else if (tag(items, j) === 'VERB' && tag(items, j - 1) !== 'AUX' && tag(items, j - 1) !== 'PART') finite = Math.max(finite, 1);
  }
  return end;
}

const OWN_ACCOUNT = /^(?:words|telling|version|account|view|opinion|reading)$/;
const POSSESSOR = /^(?:his|her|its|their|my|our)$/;

/** "The drones, in his words, “came one after another”", "by her count, forty", "in the words of the mayor, …". */
function inWords(scene: Scene, i: number): boolean {
  const { items } = scene;
  const phrase = ownWords(scene, i) ?? reckoning(scene, i);
  if (!phrase) return false;
  const { end, source } = phrase;
  const from = isComma(items, end) ? end + 1 : end;
  const content = contentSpan(items, from, contentEnd(items, from, scene.verbs));
  if (!content || !source) return false;
  addDraft(scene, { content: [content], source, cue: spanOf(items, i, end), form: formOf(items, content, scene.doc.text), rule: 'nominal.in-words' });
  for (const item of items) if (item.quote && item.start >= content[0] && item.end <= content[1]) scene.usedQuotes.add(item.quote);
  return true;
}

interface Phrase {
  end: number;
  source: Span | null;
}

/** "in his words", "in Reyes's telling", "in the words of a statement" */
function ownWords({ items }: Scene, i: number): Phrase | null {
  if (word(items, i) !== 'in') return null;
  if (word(items, i + 1) === 'the' && word(items, i + 2) === 'words' && word(items, i + 3) === 'of') {
    const source = subjectAfter(items, i + 4);
    return source && { end: source.to, source: spanOf(items, source.from, source.to) };
  }
  if (!POSSESSOR.test(word(items, i + 1)) && !/^['’]s?$/.test(word(items, i + 2))) return null;
  const end = OWN_ACCOUNT.test(word(items, i + 2)) ? i + 3 : OWN_ACCOUNT.test(word(items, i + 3)) ? i + 4 : -1;
  return end < 0 ? null : { end, source: spanOf(items, i + 1, i + 2) };
}

const RECKONING = /^(?:count|account|estimate|admission|reckoning|tally|calculation)$/;

/** "by his own count", "by the ministry's reckoning", where what is counted follows: at the head of the sentence or between a verb and its object. */
function reckoning({ items }: Scene, i: number): Phrase | null {
  if (word(items, i) !== 'by') return null;
  let noun = i + 2;
  while (noun < i + LONGEST_OWNER && !RECKONING.test(word(items, noun))) noun++;
  if (!RECKONING.test(word(items, noun))) return null;
  const own = word(items, noun - 1) === 'own' ? noun - 1 : noun;
  const mark = own - 1;
  const owner = POSSESSOR.test(word(items, mark)) ? spanOf(items, mark, own) : /^['’]s?$/.test(word(items, mark)) ? spanOf(items, i + 1, mark) : null;
  const before = isComma(items, i - 1) ? i - 2 : i - 1;
  const opens = i === 0 || isTerminal(items, i - 1) || tag(items, before) === 'VERB' || own < noun;
  return owner && opens ? { end: noun + 1, source: owner } : null;
}
const LONGEST_OWNER = 8;
