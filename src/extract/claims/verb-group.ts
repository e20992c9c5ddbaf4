import { type Cue, cueOf, cueOfTwo, isRefusal } from './cues.ts';
import type { Item } from './item.ts';
import { closesClause, endsNoun, isComma, isQuote, isTerminal, mainVerb, ONLY_PARTICIPLES, tag, word } from './items.ts';

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

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", '’s', "'re", '’re']);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", '’ve', "'d", '’d']);
const NEGATION = new Set(['not', "n't", 'n’t', 'never', 'no']);
const STRONG_PARTICIPLE = new Set(['found', 'thought', 'heard', 'understood', 'read', 'put', 'held', 'taught', 'sung', 'made']);
const DO = new Set(['do', 'does', 'did']);
/** What somebody would, could or should say has not been said. */
const MODAL = new Set(['would', 'could', 'may', 'might', 'must', 'should', 'will', 'can', 'ca', 'wo', "'ll", '’ll', 'shall', 'cannot']);
const GO_ON = new Set('went goes go continued continues came seemed seems appears appeared appear seem tried tries began begins started proceeded'.split(' '));

/** Is the word no verb here? The tagger takes "police say" for nouns at times and "a claim" for a verb. */
function isNoun(items: readonly Item[], k: number): boolean {
  const t = tag(items, k);
  const w = word(items, k);
  const before = tag(items, k - 1);
  if (/^(?:his|her|its|their|my|our|your|’s|'s)$/.test(word(items, k - 1)) && !/ed$|ing$/.test(w)) return true;
  if (t === 'VERB' || t === 'AUX') {
    // "the 200 pledged delegates"
    if (before === 'NUM' && w.endsWith('ed') && tag(items, k + 1) === 'NOUN') return true;
    if (before === 'DET' && !/ed$|ing$/.test(w) && !/^(?:all|that|some|many|both)$/.test(word(items, k - 1))) return true;
    return word(items, k - 1) === '-' || word(items, k + 1) === '-';
  }
  if (t === 'ADV' || t === 'X' || t === null) return true;
  if (!endsNoun(items, k - 1) && !closesClause(items, k - 1)) return true;
  if (t === 'PROPN' && !/^\p{Ll}/u.test(items[k]?.token?.text ?? '')) return true;
  // a clause follows: "officials report that", "police say the man"
  const next = tag(items, k + 1);
  if (endsNoun(items, k - 1) && before !== 'NUM' && !closesClause(items, k - 1)) {
    if (word(items, k + 1) === 'that' || isQuote(items, k + 1) || word(items, k + 1) === ':') return false;
    if (
      (next === 'DET' || next === 'PRON') &&
      /^(?:says?|tells?|writes?|shows?|adds?|reports?|claims?|believes?|thinks?|demands|argues?|insists?|warns?)$/.test(w) &&
      mainVerb(items, 0, k) < 0
    )
      return false;
    // "morning shows flames": the clause has no other verb
    if (
      w.endsWith('s') &&
      /^(?:DET|NOUN|ADJ|ADP|PRON|PROPN|NUM)$/.test(next ?? '') &&
      mainVerb(items, 0, k, false, true) < 0 &&
      mainVerb(items, k + 1, clauseEnd(items, k + 1)) < 0 &&
      before !== 'ADJ'
    )
      return false;
    if (/(?:^show|^report|^say)$/.test(w) && next !== 'NOUN' && mainVerb(items, 0, k) < 0) return false;
  }
  // "…, reports the site P." and "…, the agency reports, …"
  if (!/s$|ed$/.test(w)) return true;
  if (closesClause(items, k - 1)) return !((next === 'DET' || next === 'PROPN') && mainVerb(items, k + 1, items.length) < 0 && mainVerb(items, 0, k - 1) >= 0);
  if (!isComma(items, k + 1) && !isTerminal(items, k + 1) && k + 1 < items.length && next !== 'ADP' && next !== 'PROPN') return true;
  let comma = k - 1;
  while (comma > 0 && !closesClause(items, comma)) comma--;
  const opens = tag(items, comma + 1);
  if (comma === 0 && isQuote(items, 0) && closesClause(items, 0)) return false;
  return !(
    comma > 0 &&
    k - comma < 9 &&
    (opens === 'DET' || opens === 'PROPN' || opens === 'PRON') &&
    mainVerb(items, comma + 1, k) < 0 &&
    mainVerb(items, 0, comma) >= 0
  );
}

function clauseEnd(items: readonly Item[], from: number): number {
  let i = from;
  while (i < items.length && !isTerminal(items, i) && !isComma(items, i)) i++;
  return i;
}

/** Reads the verb group around a possible cue; null when the word is no cue here. */
function verbGroup(items: readonly Item[], k: number): VerbGroup | null {
  const form = word(items, k);
  const two = cueOfTwo(form, word(items, k + 1));
  const cue = two ?? cueOf(form);
  if (!cue || FOUND_TO_BE.test(word(items, k + 1)) || isNoun(items, k) || (NAMES.test(cue.lemma) && !asSomething(items, k + 1))) return null;
  let to = two ? k + 2 : k + 1;
  if (cue.particle) {
    const names = cue.lemma === 'call' && namesSomething(items, to);
    const only = /^(?:only|instead)$/.test(word(items, to)) ? 1 : 0;
    if (!names && !cue.particle.includes(word(items, to + only))) return null;
    // "spoke only of oil": what limits the content belongs to it
    if (only === 0 && !names) to++;
  }
  let from = k;
  let passive = false;
  let negated = false;
  let refused = false;
  let modal = false;
  let gerund = form.endsWith('ing');
  for (let i = k - 1; i >= 0; i--) {
    const w = word(items, i);
    if (NEGATION.has(w) && tag(items, i) !== 'DET') negated = true;
    else if (BE.has(w) && !(w.endsWith('s') && w.length === 2 && endsNoun(items, i - 1) && tag(items, i) === 'PART')) {
      if ((/(?:ed|id|ld|en|wn)$/.test(form) || STRONG_PARTICIPLE.has(form)) && !afterHave(items, i, k)) passive = true;
      gerund = false;
    } else if (HAVE.has(w) || DO.has(w)) {
      // perfect tense or emphatic: part of the group
    } else if (w === 'to') {
      const head = word(items, i - 1);
      if (isRefusal(head)) refused = true;
      else if (!GO_ON.has(head)) return null;
      i -= 1;
    } else if (MODAL.has(w)) modal = true;
    else if (
      (tag(items, i) === 'ADV' || tag(items, i) === 'PART' || /^(?:also|again|later|once)$/.test(w)) &&
      !isComma(items, i + 1) &&
      w !== 'however' &&
      !/^['’]/.test(w)
    ) {
      // adverb inside the group: "later claimed"
    } else break;
    from = i;
  }
  if (modal && !negated) return null;
  // "residents told to stay indoors": who tells somebody something says whom
  if (form === 'told' && /^(?:to|that)$/.test(word(items, to))) passive = true;
  // "the plant, known for its paint", "brokers quoted by the site"
  if (from === k && (ONLY_PARTICIPLES.has(form) || (word(items, to) === 'by' && /(?:ed|id|ld)$/.test(form)))) return null;
  return { cue, at: k, from, to, passive, negated, refused, gerund };
}

/** "with forty people confirmed dead": nobody there confirms. */
const FOUND_TO_BE = /^(?:dead|missing|alive|safe|injured|wounded|drowned)$/;
const NAMES = /^(?:name|identify)$/;
/** "named the dead as three brothers", not "a neighbour named Ines", "named the boat Astrid". */
function asSomething(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 24 && !isTerminal(items, i); i++) if (word(items, i) === 'as' && i > from) return true;
  return false;
}

/** "called the plant “a bomb”", "called the fear baseless": what somebody is called is a content, a name is none. */
function namesSomething(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 9; i++) {
    const quote = items[i]?.quote;
    if (quote) return i > from && quote.inner[1] - quote.inner[0] > 8;
    if (isTerminal(items, i) && tag(items, i - 1) === 'ADJ' && /^(?:NOUN|PRON|PROPN|ADV)$/.test(tag(items, i - 2) ?? '')) return i - 2 >= from;
    if (isTerminal(items, i) || tag(items, i) === 'VERB' || tag(items, i) === 'AUX') return false;
  }
  return false;
}

/** "has been said" is passive, "has said" is not: only a form of "be" next to the participle counts. */
function afterHave(items: readonly Item[], be: number, k: number): boolean {
  for (let i = be + 1; i < k; i++) if (HAVE.has(word(items, i))) return true;
  return false;
}

/** Every cue verb of a unit, left to right. */
export function cueVerbs(items: readonly Item[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let k = 0; k < items.length; k++) {
    const group = isQuote(items, k) ? null : verbGroup(items, k);
    if (group) groups.push(group);
  }
  return groups;
}
