import { opensWithCapital } from '../../text/capital.ts';
import type { Item } from './item.ts';
import { closesClause, isComma, isFinite, isStrongBreak, isTerminal, startsNoun, tag, word } from './items.ts';

const CONNECTIVES = new Set('and but while though although whereas so yet because since as after before when if or unless until'.split(' '));
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

const startsName = (items: readonly Item[], i: number) => opensWithCapital(items[i]?.token?.text ?? '') && i > 0 && tag(items, i + 1) === 'PROPN';

const TEMPORAL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|earlier|later|meanwhile|last|this|minutes|hours|days|weeks|months|years|moments|shortly|two|three|four|five|six|ten|one|a)$/;
export const PERIOD =
  /^(?:week|month|year|night|morning|afternoon|evening|later|earlier|after|ago|before|days?|weeks?|hours?|minutes?|months?|years?|moments?|,)$/;
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
