import { cueOf } from './cues.ts';
import { endsNoun, isComma, isFinite, isParticiple, isQuote, isStrongBreak, isTerminal, startsNoun, tag, word } from './items.ts';
import type { Item } from './unit.ts';

/** Item range `[from, to)` of the mention of a source. */
export interface Range {
  from: number;
  to: number;
}

const CONNECTIVES = new Set('and but while though although whereas so yet because since as after before when if or'.split(' '));
const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'that', 'where']);

/** Where the clause that holds item `i` begins: after a strong break, after ", and" and its like, or at `floor`. */
export function clauseStart(items: readonly Item[], i: number, floor = 0): number {
  for (let j = i - 1; j >= floor; j--) {
    if (isStrongBreak(items, j) && !inParentheses(items, j, i)) return j + 1;
    if (isTerminal(items, j)) return j + 1;
    if (CONNECTIVES.has(word(items, j)) && (isComma(items, j - 1) || isQuote(items, j - 1)) && !isNounCoordination(items, j)) return j + 1;
    if (word(items, j) === 'that' && tag(items, j) === 'SCONJ') return j + 1;
  }
  return floor;
}

function inParentheses(items: readonly Item[], j: number, i: number): boolean {
  const w = word(items, j);
  if (w !== '(' && w !== ')') return false;
  for (let k = j; k < i; k++) if (word(items, k) === ')') return true;
  return false;
}

/** ", and" in a list of nouns: "A, B, and C said" */
function isNounCoordination(items: readonly Item[], j: number): boolean {
  if (word(items, j) !== 'and' && word(items, j) !== 'or') return false;
  let k = j + 1;
  while (k < items.length && !isFinite(items, k) && !isComma(items, k)) k++;
  for (let b = j - 2; b >= 0; b--) if (isFinite(items, b)) return false;
  return isFinite(items, k);
}

/** Leading phrases that are no part of a subject: "On Tuesday,", "However,", "Asked about the memo,", "In a statement, ". */
export function skipAdverbials(items: readonly Item[], from: number, to: number): number {
  let s = from;
  for (let guard = 0; guard < 6; guard++) {
    while (
      s < to &&
      (CONNECTIVES.has(word(items, s)) ||
        (tag(items, s) === 'ADV' && !startsName(items, s)) ||
        isComma(items, s) ||
        tag(items, s) === 'CCONJ' ||
        tag(items, s) === 'SCONJ')
    )
      s++;
    const opens = tag(items, s) === 'ADP' || tag(items, s) === 'VERB' || tag(items, s) === 'SCONJ' || tag(items, s) === 'ADV' || isTemporalNoun(items, s);
    if (!opens) return s;
    let comma = s;
    while (comma < to && !isComma(items, comma)) comma++;
    if (comma >= to) return tag(items, s) === 'ADP' ? afterPrepositionalPhrase(items, s, to) : s;
    s = comma + 1;
  }
  return s;
}

const startsName = (items: readonly Item[], i: number) => /^\p{Lu}/u.test(items[i]?.token?.text ?? '') && i > 0 && tag(items, i + 1) === 'PROPN';

const TEMPORAL =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|earlier|later|meanwhile|last|this|minutes|hours|days|weeks|months|years|two|three)$/;
function isTemporalNoun(items: readonly Item[], s: number): boolean {
  return (
    TEMPORAL.test(word(items, s)) && /^(?:week|month|year|night|morning|afternoon|evening|later|earlier|after|ago|days|weeks|hours|,)$/.test(word(items, s + 1))
  );
}

/** "On Tuesday officials said": the phrase without a comma ends after its day or month. */
function afterPrepositionalPhrase(items: readonly Item[], s: number, to: number): number {
  for (let i = s + 1; i < Math.min(to - 1, s + 5); i++) {
    if (
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|night|morning|afternoon|evening)$/.test(
        word(items, i),
      ) &&
      startsNoun(items, i + 1) &&
      !/^\d/.test(word(items, i + 1))
    )
      return i + 1;
  }
  return s;
}

/** Is `[from, to)` one noun phrase with its appositions and relative clauses, and no main verb of its own? */
function isNounRegion(items: readonly Item[], from: number, to: number): boolean {
  if (from >= to || !startsNoun(items, from) || tag(items, from) === 'ADV') return false;
  let licence = 0;
  let inVerbs = false;
  for (let i = from; i < to; i++) {
    const w = word(items, i);
    if (isQuote(items, i)) continue;
    if (isTerminal(items, i) || w === ';' || w === ':') return false;
    if (RELATIVE.has(w) && i > from) licence += 1;
    const reduced =
      isParticiple(items, i) &&
      (tag(items, i - 1) === 'NOUN' ||
        tag(items, i - 1) === 'PROPN' ||
        isComma(items, i - 1) ||
        tag(items, i - 1) === 'ADV' ||
        tag(items, i - 1) === 'DET' ||
        tag(items, i - 1) === 'ADJ' ||
        word(items, i - 1) === '-' ||
        word(items, i - 1) === ')') &&
      i > from;
    if (isFinite(items, i) && !inVerbs) {
      if (licence > 0) licence -= 1;
      else if (!reduced) return false;
      inVerbs = true;
    } else if (tag(items, i) !== 'VERB' && tag(items, i) !== 'AUX' && tag(items, i) !== 'ADV' && tag(items, i) !== 'PART') inVerbs = false;
  }
  return true;
}

const NP_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'SYM', 'X']);
const ATTACHING = new Set(['of', 'for', 'in', 'at', 'from', 'with', 'on', 'near', 'to', 'by', "'s", '’s', 'de', 'van']);

/** The noun phrase that ends at `to` (exclusive), read leftwards. */
function nounPhraseEndingAt(items: readonly Item[], to: number, floor: number): Range | null {
  let s = to;
  for (let i = to - 1; i >= floor; i--) {
    const w = word(items, i);
    const t = tag(items, i);
    if (t === 'PRON') {
      if (PRONOUN_DETERMINER.has(w) || s === to) s = i;
      if (!PRONOUN_DETERMINER.has(w)) break;
      continue;
    }
    if (t !== null && NP_TAGS.has(t) && w !== 'to') {
      s = i;
      if (t === 'DET' && !ATTACHING.has(word(items, i - 1))) break;
      continue;
    }
    if (ATTACHING.has(w) && i - 1 >= floor && endsNoun(items, i - 1) && tag(items, i - 1) !== 'PRON') {
      s = i;
      continue;
    }
    if ((w === '-' || w === '/' || w === '&' || w === '(' || w === ')' || w === '@') && i > floor) {
      s = i;
      continue;
    }
    if (
      isParticiple(items, i) &&
      s < to &&
      (tag(items, i - 1) === 'DET' || tag(items, i - 1) === 'ADJ' || word(items, i - 1) === '-' || tag(items, i - 1) === 'PROPN')
    ) {
      s = i;
      continue;
    }
    if (isQuote(items, i) && s < to && (items[i]?.end ?? 0) - (items[i]?.start ?? 0) < 40) {
      s = i;
      continue;
    }
    break;
  }
  while (s < to && (ATTACHING.has(word(items, s)) || /^[)\-/]$/.test(word(items, s)))) s++;
  return s < to ? { from: s, to } : null;
}

const PRONOUN_DETERMINER = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);

/**
 * The subject left of the verb group that starts at `v`: a whole clause beginning when it is one noun phrase
 * ("Refat C., a leader of …, claimed"), else the noun phrase that touches the verb.
 */
export function subjectBefore(items: readonly Item[], v: number, floor = 0): Range | null {
  const closed = isComma(items, v - 1);
  const end = closed ? v - 1 : v;
  if (end <= floor) return null;
  if (word(items, v - 1) === 'who') return { from: v - 1, to: v };
  const start = skipAdverbials(items, clauseStart(items, end, floor), end);
  if (isNounRegion(items, start, end)) {
    // a comma before the last phrase splits off what only precedes the subject: "X, a guard said" has its subject after the comma
    if (closed || !hasTopComma(items, start, end) || isAppositionOpen(items, start, end)) return { from: start, to: end };
  }
  if (closed && !endsNoun(items, end - 1)) return null;
  if (closed) {
    // the apposition's own start: "…, Taras H., the governor of Odesa, wrote"
    let from = end;
    for (let i = end - 1; i > floor; i--) {
      if (!isComma(items, i)) continue;
      const candidate = i + 1;
      if (!isNounRegion(items, candidate, end)) break;
      from = candidate;
      if (tag(items, candidate) === 'PROPN') break;
    }
    return from < end ? { from, to: end } : nounPhraseEndingAt(items, end, floor);
  }
  if (!endsNoun(items, end - 1) && !isParticiple(items, end - 1) && tag(items, end - 1) !== 'ADV' && tag(items, end - 1) !== 'ADJ') return null;
  return nounPhraseEndingAt(items, end, floor);
}

function hasTopComma(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComma(items, i)) return true;
  return false;
}

/** "Harm-Jan van der Laan, who leads the brigade said": a relative clause left open by a missing comma. */
function isAppositionOpen(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComma(items, i) && RELATIVE.has(word(items, i + 1))) return true;
  return false;
}

const STOP_AFTER = new Set('when while as after before because since if though although but and'.split(' '));
const CHANNEL_OR_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|statement|interview|briefing|telegram|twitter|facebook|x|conference|message|video|morning|afternoon|evening|night|week|television|tv|radio|email|e|post|tweet|release|speech|broadcast|court)$/;

/** The source right of an inverted cue: "said Alina D., a spokeswoman for …". */
export function subjectAfter(items: readonly Item[], from: number): Range | null {
  if (!startsNoun(items, from) || isQuote(items, from)) return null;
  const first = word(items, from);
  if (
    first === 'that' ||
    first === 'it' ||
    first === 'there' ||
    (tag(items, from) === 'PRON' && !/^(?:he|she|they|one|some|many|both|another|someone|his|her|its|their|my|our)$/.test(first))
  )
    return null;
  let relative = false;
  let i = from;
  for (; i < items.length; i++) {
    const w = word(items, i);
    if (isQuote(items, i) || isTerminal(items, i) || (isStrongBreak(items, i) && w !== '(' && w !== ')')) break;
    if (RELATIVE.has(w) && i > from && w !== 'that') relative = true;
    if (isComma(items, i)) {
      const next = word(items, i + 1);
      if (
        STOP_AFTER.has(next) ||
        (/ing$/.test(next) && (cueOf(next) || tag(items, i + 1) === 'VERB')) ||
        (tag(items, i + 1) === 'ADP' && next !== 'of') ||
        tag(items, i + 1) === 'ADV'
      )
        break;
      if (isQuote(items, i + 1)) break;
      continue;
    }
    if (STOP_AFTER.has(w) && w !== 'and' && i > from) break;
    if (tag(items, i) === 'ADP' && i > from && !relative && leadsToChannelOrTime(items, i)) break;
    if (
      CHANNEL_OR_TIME.test(w) &&
      i > from &&
      !relative &&
      w !== 'x' &&
      w !== 'e' &&
      tag(items, i - 1) !== 'DET' &&
      tag(items, i) === 'PROPN' &&
      /day$/.test(w)
    )
      break;
    if (isFinite(items, i) && !relative) {
      if (isParticiple(items, i) && i > from) continue;
      break;
    }
  }
  return i > from ? { from, to: i } : null;
}

function leadsToChannelOrTime(items: readonly Item[], i: number): boolean {
  for (let j = i + 1; j < Math.min(items.length, i + 6); j++) {
    if (CHANNEL_OR_TIME.test(word(items, j))) return true;
    if (tag(items, j) === 'ADP' || isComma(items, j) || tag(items, j) === 'VERB') return false;
  }
  return false;
}
