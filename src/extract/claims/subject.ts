import { cueOf } from './cues.ts';
import type { Item } from './item.ts';
import {
  closesClause,
  endsNoun,
  isAside,
  isComma,
  isFinite,
  isParticiple,
  isQuote,
  isStrongBreak,
  isTerminal,
  mainVerb,
  startsNoun,
  tag,
  word,
} from './items.ts';

/** Item range `[from, to)` of the mention of a source. */
export interface Range {
  from: number;
  to: number;
}

const CONNECTIVES = new Set('and but while though although whereas so yet because since as after before when if or unless until'.split(' '));
const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'that', 'where']);

/** Where the clause that holds item `i` begins: after a strong break, after ", and" and its like, or at `floor`. */
export function clauseStart(items: readonly Item[], i: number, floor = 0): number {
  for (let j = i - 1; j >= floor; j--) {
    if (isTerminal(items, j) || isStrongBreak(items, j)) return j + 1;
    if (CONNECTIVES.has(word(items, j)) && closesClause(items, j - 1) && !isNounCoordination(items, j)) return j + 1;
    if (word(items, j) === 'that' && tag(items, j) === 'SCONJ') return j + 1;
  }
  return floor;
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
      ((CONNECTIVES.has(word(items, s)) && !isSubordinateClause(items, s, to)) ||
        (tag(items, s) === 'ADV' && !startsName(items, s)) ||
        closesClause(items, s) ||
        tag(items, s) === 'CCONJ' ||
        (tag(items, s) === 'SCONJ' && !isSubordinateClause(items, s, to)))
    )
      s++;
    const opens = tag(items, s) === 'ADP' || tag(items, s) === 'VERB' || tag(items, s) === 'SCONJ' || CONNECTIVES.has(word(items, s)) || isTemporal(items, s);
    if (!opens) return s;
    let comma = s;
    while (comma < to && !closesClause(items, comma)) comma++;
    if (comma >= to) return afterBarePhrase(items, s, to);
    s = comma + 1;
  }
  return s;
}

/** "While members are horrified, they admire …": a connective whose clause ends at a comma before `to`. */
function isSubordinateClause(items: readonly Item[], s: number, to: number): boolean {
  if (/^(?:and|but|so|yet|or)$/.test(word(items, s))) return false;
  for (let i = s + 1; i < to; i++) if (closesClause(items, i)) return true;
  return false;
}

const startsName = (items: readonly Item[], i: number) => /^\p{Lu}/u.test(items[i]?.token?.text ?? '') && i > 0 && tag(items, i + 1) === 'PROPN';

const TEMPORAL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|earlier|later|meanwhile|last|this|minutes|hours|days|weeks|months|years|moments|shortly|two|three|four|five|six|ten|one|a)$/;
const PERIOD = /^(?:week|month|year|night|morning|afternoon|evening|later|earlier|after|ago|before|days?|weeks?|hours?|minutes?|months?|years?|moments?|,)$/;
function isTemporal(items: readonly Item[], s: number): boolean {
  return (
    TEMPORAL.test(word(items, s)) &&
    (PERIOD.test(word(items, s + 1)) || (PERIOD.test(word(items, s + 2)) && /^(?:few|couple|day|week|month|year|hour)$/.test(word(items, s + 1))))
  );
}

const POINT =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|night|morning|afternoon|evening|later|earlier|ago|week|month|year|\d{1,4}|\d{1,2}:\d\d)$/;
/** "On Tuesday officials said", "At 03:41 the head …": a phrase of time without a comma ends after its day, month or hour. */
function afterBarePhrase(items: readonly Item[], s: number, to: number): number {
  if (tag(items, s) !== 'ADP' && !isTemporal(items, s)) return s;
  for (let i = Math.min(to - 2, s + 5); i > s; i--) {
    if (POINT.test(word(items, i)) && startsNoun(items, i + 1) && !POINT.test(word(items, i + 1)) && tag(items, i + 1) !== 'NUM') return i + 1;
  }
  return s;
}

/** Is `[from, to)` one noun phrase with its appositions and relative clauses, and no main verb of its own? */
function isNounRegion(items: readonly Item[], from: number, to: number, lenient: boolean): boolean {
  if (from >= to || !startsNoun(items, from) || tag(items, from) === 'ADV') return false;
  if (tag(items, to - 1) === 'CCONJ' || tag(items, to - 1) === 'ADP') return false;
  for (let i = from; i < to; i++) if (isTerminal(items, i) || word(items, i) === ';' || word(items, i) === ':') return false;
  // "a claim the army denied": an article right behind a noun begins another phrase
  if (/^(?:the|an?)$/.test(word(items, to - 2)) && to - 2 > from && tag(items, to - 3) === 'NOUN') return false;
  return mainVerb(items, from, to, false, lenient) < 0;
}

const NP_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'SYM', 'X']);
const ATTACHING = new Set(['of', 'for', 'in', 'at', 'from', 'with', 'on', 'near', 'to', 'by', "'s", '’s', 'de', 'van']);
export const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);

/** The noun phrase that ends at `to` (exclusive), read leftwards. */
export function nounPhraseEndingAt(items: readonly Item[], to: number, floor: number): Range | null {
  // a personal pronoun stands alone: "on Saturday morning we"
  if (tag(items, to - 1) === 'PRON' && !POSSESSIVE.has(word(items, to - 1))) return { from: to - 1, to };
  let s = to;
  for (let i = to - 1; i >= floor; i--) {
    const w = word(items, i);
    const t = tag(items, i);
    if (t === 'PRON') {
      if (POSSESSIVE.has(w) || s === to) s = i;
      if (!POSSESSIVE.has(w)) break;
      continue;
    }
    if (t !== null && NP_TAGS.has(t) && w !== 'to') {
      // "in 2019 the ministry": a bare number or day before a determiner is no part of the phrase
      if (s < to && tag(items, s) === 'DET' && (t === 'NUM' || t === 'NOUN' || t === 'PROPN') && !ATTACHING.has(word(items, i + 1))) break;
      s = i;
      continue;
    }
    if (ATTACHING.has(w) && i - 1 >= floor && endsNoun(items, i - 1) && tag(items, i - 1) !== 'PRON') {
      s = i;
      continue;
    }
    if ((w === 'and' || w === '&') && s < to && (tag(items, i - 1) === 'PROPN' || (tag(items, i - 1) === 'NOUN' && tag(items, s) !== 'DET'))) {
      s = i;
      continue;
    }
    if ((w === '-' || w === '/' || w === '()' || w === '@') && i > floor) {
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
    if (isQuote(items, i) && s < to && !items[i]?.quote?.stop && (items[i]?.end ?? 0) - (items[i]?.start ?? 0) < 40) {
      s = i;
      continue;
    }
    break;
  }
  while (s < to && (ATTACHING.has(word(items, s)) || /^(?:[-/&]|\(\)|and)$/.test(word(items, s)))) s++;
  return s < to ? { from: s, to } : null;
}

/**
 * The subject left of the verb group that starts at `v`: a whole clause beginning when it is one noun phrase
 * ("a driver who was on the yard on Friday writes"), the phrase with its appositions when a comma stands before
 * the verb, else the noun phrase that touches the verb.
 */
export function subjectBefore(items: readonly Item[], v: number, floor = 0): Range | null {
  if (v <= floor) return null;
  if (word(items, v - 1) === 'who') return { from: v - 1, to: v };
  if (isComma(items, v - 1)) return apposedSubject(items, v - 1, floor);
  if (items[v - 1]?.quote?.stop) return relativeSubject(items, v, floor);
  const start = skipAdverbials(items, clauseStart(items, v, floor), v);
  if (isNounRegion(items, start, v, true) && (!hasComma(items, start, v) || isCoordinated(items, start, v))) return withoutDay(items, { from: start, to: v });
  if (!endsNoun(items, v - 1) && !isParticiple(items, v - 1) && tag(items, v - 1) !== 'ADV' && tag(items, v - 1) !== 'ADJ') return null;
  return nounPhraseEndingAt(items, v, floor);
}

/** "Jo Fisk, who had said that “nobody knew,” said": the quotation that touches the verb ends a relative clause. */
function relativeSubject(items: readonly Item[], v: number, floor: number): Range | null {
  for (let i = v - 2; i > floor && !isTerminal(items, i) && !isStrongBreak(items, i); i--) {
    if (!closesClause(items, i)) continue;
    const head = isComma(items, i) && /^(?:who|which)$/.test(word(items, i + 1)) ? nounPhraseEndingAt(items, i, floor) : null;
    return head && mainVerb(items, head.from, v) < 0 ? { from: head.from, to: i } : null;
  }
  return null;
}

/** "Prosecutors on Wednesday said": the day belongs to the saying. */
function withoutDay(items: readonly Item[], range: Range): Range {
  let to = range.to;
  if (/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/.test(word(items, to - 1)) && to - 1 > range.from) to--;
  if (to < range.to && /^(?:on|late|early)$/.test(word(items, to - 1)) && to - 1 > range.from) to--;
  for (let i = range.from; i < to; i++) if (RELATIVE.has(word(items, i))) return range;
  return { from: range.from, to };
}

function hasComma(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (closesClause(items, i)) return true;
  return false;
}

/** "A, B and other donors", or a relative clause left open by a missing comma: "H. L., who leads the brigade said". */
function isCoordinated(items: readonly Item[], from: number, to: number): boolean {
  let list = false;
  for (let i = from; i < to; i++) {
    if (items[i]?.quote?.stop) return false;
    if (isComma(items, i) && RELATIVE.has(word(items, i + 1))) return true;
    if ((word(items, i) === 'and' || word(items, i) === 'or') && i > from) list = tag(items, from) === 'PROPN' || tag(items, from) === 'NOUN';
  }
  return list;
}

const MOST_SEGMENTS = 8;

/** The subject that ends at a comma: its core noun phrase, then what only describes it ("…, the governor of O., wrote"). */
function apposedSubject(items: readonly Item[], comma: number, floor: number): Range | null {
  const limit = Math.max(floor, clauseStart(items, comma, floor));
  let end = comma;
  let best: Range | null = null;
  for (let guard = 0; guard < MOST_SEGMENTS; guard++) {
    let s = end;
    while (s > limit && !closesClause(items, s - 1)) s--;
    const opening = s === limit;
    const from = opening ? skipAdverbials(items, s, end) : s;
    if (from < end && !describes(items, from, end, s, limit)) {
      // what only describes may hold clauses of its own: "two officials, who asked not to be named as they …, said"
      if (!isNounRegion(items, from, comma, false) && !(end < comma && isNounRegion(items, from, end, false))) return best;
      return { from, to: comma };
    }
    if (isNounRegion(items, from, comma, false) && startsNoun(items, from)) best = { from, to: comma };
    if (opening) return best;
    end = s - 1;
  }
  return best;
}

/** Does a stretch between commas only describe the noun before it: an age, a relative clause, an apposition, a place, a participle? */
function describes(items: readonly Item[], from: number, to: number, start: number, limit: number): boolean {
  if (start <= limit) return false;
  const w = word(items, from);
  const t = tag(items, from);
  const before = tag(items, start - 2);
  const afterName = before === 'PROPN' || before === 'NUM' || isAside(items, start - 2);
  if (RELATIVE.has(w)) return true;
  if (t === 'NUM' && to - from <= 2) return true;
  if (t === 'ADP' || t === 'VERB' || t === 'PART' || /^(?:formerly|then|now|currently|also)$/.test(w)) return true;
  if (/^(?:a|an|another|one|the|his|her|its|their|our)$/.test(w)) return afterName || (w === 'a' && before === 'NOUN');
  if (t === 'NOUN' || t === 'ADJ') return afterName;
  if (t === 'PROPN') return before === 'NOUN' ? isRole(items, start - 2, limit) : before === 'PROPN' && to - from <= 5;
  return false;
}

/** "a ministry spokesman, Captain R. I.": the noun before the comma heads a short phrase of its own. */
function isRole(items: readonly Item[], noun: number, limit: number): boolean {
  for (let i = noun; i >= limit; i--) {
    if (isFinite(items, i)) return false;
    if (closesClause(items, i)) return true;
  }
  return true;
}

const STOP_AFTER = new Set('when while as after before because since if though although but and'.split(' '));
const CHANNEL_OR_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|statement|interview|briefing|telegram|twitter|facebook|x|conference|message|video|morning|afternoon|evening|night|week|television|tv|radio|email|e|post|tweet|release|speech|broadcast|court|debate|rally|time|hearing)$/;

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The source right of an inverted cue: "said Alina D., a spokeswoman for …". */
export function subjectAfter(items: readonly Item[], from: number): Range | null {
  if (!startsNoun(items, from) || isQuote(items, from)) return null;
  const first = word(items, from);
  // "…, said Friday the plan …": the day belongs to the verb
  if (DAY.test(first) && startsNoun(items, from + 1)) return null;
  // "said that neighbour, Cody Barnes": who has just been told of
  const pointed = first === 'that' && tag(items, from + 1) === 'NOUN' && isComma(items, from + 2) && tag(items, from + 3) === 'PROPN';
  if (
    (first === 'that' && !pointed) ||
    first === 'it' ||
    first === 'there' ||
    (tag(items, from) === 'PRON' && !/^(?:he|she|they|one|some|many|both|another|someone|his|her|its|their|my|our)$/.test(first))
  )
    return null;
  if (/^(?:he|she|they)$/.test(first)) return { from, to: from + 1 };
  let relative = false;
  let i = from;
  for (; i < items.length; i++) {
    const w = word(items, i);
    if (isQuote(items, i) || isTerminal(items, i) || isStrongBreak(items, i)) break;
    if (RELATIVE.has(w) && i > from && w !== 'that') relative = true;
    if (isComma(items, i)) {
      const next = word(items, i + 1);
      if (STOP_AFTER.has(next) || (next.endsWith('ing') && (cueOf(next) || tag(items, i + 1) === 'VERB'))) break;
      if (
        (tag(items, i + 1) === 'ADP' && !/^(?:of|from)$/.test(next)) ||
        tag(items, i + 1) === 'ADV' ||
        (tag(items, i + 1) === 'VERB' && !cueOf(next) && !next.endsWith('ed'))
      )
        break;
      if (isQuote(items, i + 1)) break;
      continue;
    }
    if (STOP_AFTER.has(w) && w !== 'and' && i > from && !relative) break;
    if (tag(items, i) === 'ADP' && i > from && !relative && leadsToChannelOrTime(items, i)) break;
    if (
      CHANNEL_OR_TIME.test(w) &&
      i > from &&
      !relative &&
      w !== 'x' &&
      w !== 'e' &&
      tag(items, i - 1) !== 'DET' &&
      tag(items, i) === 'PROPN' &&
      w.endsWith('day')
    )
      break;
    if ((w === 'last' || w === 'this') && i > from && PERIOD.test(word(items, i + 1))) break;
    if (isFinite(items, i) && !relative) {
      if (isParticiple(items, i) && i > from && tag(items, i - 1) !== 'PRON') continue;
      break;
    }
  }
  while (i > from && isComma(items, i - 1)) i--;
  return i > from ? { from, to: i } : null;
}

function leadsToChannelOrTime(items: readonly Item[], i: number): boolean {
  for (let j = i + 1; j < Math.min(items.length, i + 6); j++) {
    if (CHANNEL_OR_TIME.test(word(items, j))) return true;
    if (tag(items, j) === 'ADP' || isComma(items, j) || tag(items, j) === 'VERB') return false;
  }
  return false;
}
