import { type Cue, cueOf, isRefusal } from './cues.ts';
import { endsNoun, isComma, isQuote, startsNoun, tag, word } from './items.ts';
import type { Item } from './unit.ts';

/** A cue verb with the auxiliaries, adverbs and negation around it: items `[from, to)`. */
export interface VerbGroup {
  cue: Cue;
  at: number;
  from: number;
  to: number;
  passive: boolean;
  negated: boolean;
  /** "declined to say", "failed to claim" */
  refused: boolean;
  /** "saying", "adding" */
  gerund: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", '’s']);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", '’ve', "'d", '’d']);
const NEGATION = new Set(['not', "n't", 'n’t', 'never']);
const AUXILIARY = new Set(['do', 'does', 'did', 'will', 'would', 'could', 'can', 'may', 'might', 'must', 'should', 'to']);
const GO_ON = new Set([
  'went',
  'goes',
  'continued',
  'continues',
  'wanted',
  'came',
  'seemed',
  'seems',
  'appears',
  'appeared',
  'appear',
  'seem',
  'tends',
  'used',
]);

/** Nouns that look like cue verbs: "a report", "the claim". */
function isNoun(items: readonly Item[], k: number): boolean {
  const t = tag(items, k);
  if (t === 'VERB' || t === 'AUX')
    return tag(items, k - 1) === 'DET' && t === 'VERB' && !/ed$|ing$/.test(word(items, k)) && word(items, k - 1) !== 'all' && word(items, k - 1) !== 'that';
  if (t === 'PROPN') return true;
  if (t === 'NOUN' || t === 'ADJ' || t === 'SCONJ' || t === 'ADP') {
    // the tagger takes "officials report" or "police say" for nouns at times: trust a subject before and a clause after
    const before = tag(items, k - 1);
    const plausible =
      (before === 'NOUN' || before === 'PROPN' || before === 'PRON' || isComma(items, k - 1)) &&
      (word(items, k + 1) === 'that' ||
        tag(items, k + 1) === 'DET' ||
        tag(items, k + 1) === 'PRON' ||
        tag(items, k + 1) === 'ADP' ||
        isQuote(items, k + 1) ||
        word(items, k + 1) === ':');
    const ambiguous =
      /^(?:report|claim|state|show|document|charge|fear|hope|doubt|question|demand|request|promise|reply|answer|comment|remark|post|text|blog|tweet|notice|estimate|urge|praise|cry|call|guess|worry|reports|claims|states|shows|charges|fears|hopes|doubts|questions|demands|requests|promises|replies|answers|comments|remarks|posts|tweets|estimates)$/.test(
        word(items, k),
      );
    return ambiguous ? !(plausible && (before === 'NOUN' || before === 'PROPN') && (word(items, k + 1) === 'that' || isQuote(items, k + 1))) : !plausible;
  }
  return t !== null && t !== 'X' && t !== 'ADV';
}

/** Reads the verb group around a possible cue; null when the word is no cue here. */
export function verbGroup(items: readonly Item[], k: number): VerbGroup | null {
  const cue = cueOf(word(items, k));
  if (!cue || isNoun(items, k)) return null;
  const form = word(items, k);
  let to = k + 1;
  if (cue.particle) {
    if (word(items, to) === cue.particle) to++;
    else if (!['call', 'continue'].includes(cue.lemma)) return null;
  }
  let from = k;
  let passive = false;
  let negated = false;
  let refused = false;
  let gerund = /ing$/.test(form);
  let infinitive = false;
  for (let i = k - 1; i >= 0; i--) {
    const w = word(items, i);
    if (NEGATION.has(w)) negated = true;
    else if (BE.has(w) && !(w.endsWith('s') && w.length === 2 && endsNoun(items, i - 1) && tag(items, i) === 'PART')) {
      if (/(?:ed|id|ld|en|wn)$/.test(form) && !HAVE.has(w)) passive = true;
      if (gerund) gerund = false;
    } else if (HAVE.has(w)) {
      // perfect tense: "has said", and "has been said" keeps the passive found before
    } else if (w === 'to') {
      infinitive = true;
      const head = word(items, i - 1);
      if (isRefusal(head)) {
        refused = true;
        i -= 1;
        infinitive = false;
      } else if (GO_ON.has(head)) {
        i -= 1;
        infinitive = false;
      }
      from = i;
      if (infinitive) break;
      continue;
    } else if (AUXILIARY.has(w)) {
      // modal or emphatic: part of the group
    } else if ((tag(items, i) === 'ADV' || tag(items, i) === 'PART') && !isComma(items, i + 1) && w !== 'however' && !w.startsWith("'") && !w.startsWith('’')) {
      // adverb inside the group: "later claimed"
    } else break;
    from = i;
  }
  if (infinitive) return null;
  if (!gerund && !passive && !refused && /ing$/.test(form) && from === k) gerund = true;
  return { cue, at: k, from, to, passive, negated, refused, gerund };
}

/** Every cue verb of a unit, left to right. */
export function cueVerbs(items: readonly Item[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let k = 0; k < items.length; k++) {
    if (isQuote(items, k)) continue;
    const group = verbGroup(items, k);
    if (group) groups.push(group);
  }
  return groups;
}

/** May a source follow this verb directly ("said the mayor")? */
export const invertible = (group: VerbGroup, items: readonly Item[]): boolean => !group.gerund && !group.passive && startsNoun(items, group.to);
