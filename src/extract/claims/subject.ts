import { clauseStart, skipAdverbials } from './clause-start.ts';
import type { Item } from './item.ts';
import { closesClause, endsNoun, isAside, isComma, isFinite, isParticiple, isStrongBreak, isTerminal, mainVerb, startsNoun, tag, word } from './items.ts';
import { nounPhraseEndingAt, type Range } from './noun-phrase.ts';

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'that', 'where']);

/** Is `[from, to)` one noun phrase with its appositions and relative clauses, and no main verb of its own? */
function isNounRegion(items: readonly Item[], from: number, to: number, lenient: boolean): boolean {
  if (from >= to || !startsNoun(items, from) || tag(items, from) === 'ADV') return false;
  if (tag(items, to - 1) === 'CCONJ' || tag(items, to - 1) === 'ADP') return false;
  for (let i = from; i < to; i++) if (isTerminal(items, i) || word(items, i) === ';' || word(items, i) === ':') return false;
  // "a claim the army denied": an article right behind a noun begins another phrase
  if (/^(?:the|an?)$/.test(word(items, to - 2)) && to - 2 > from && tag(items, to - 3) === 'NOUN') return false;
  return mainVerb(items, from, to, false, lenient) < 0;
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
  if (t === 'ADP' || t === 'VERB' || t === 'PART' || /^(?:formerly|then|now|currently|also|however|meanwhile|though)$/.test(w)) return true;
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
