import type { Form } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { cueOf } from './cues.ts';
import { isClause, isComma, isQuote, isStrongBreak, isTerminal, spanOf, tag, word } from './items.ts';
import { subjectBefore } from './subject.ts';
import type { Item } from './unit.ts';
import type { VerbGroup } from './verb-group.ts';

const TURN = new Set(['but', 'while', 'though', 'although', 'whereas', 'and', 'however', 'as']);

/**
 * Where a clause content that begins at `from` ends (exclusive). It ends with the unit, or earlier where another
 * attribution takes over: ", adding …", ", according to …", ", as reported by …", ", though police have said …".
 */
export function contentEnd(items: readonly Item[], from: number, verbs: readonly VerbGroup[]): number {
  for (let i = from; i < items.length; i++) {
    if (word(items, i) === ';' || isTerminalInside(items, i)) return i;
    if ((word(items, i) === '—' || word(items, i) === '–') && i > from + 2) return i;
    const comma = isComma(items, i);
    const w = word(items, comma ? i + 1 : i);
    if (comma) {
      const cue = cueOf(w);
      if (cue && /ing$/.test(w) && cue.lemma !== 'show') return i;
      if (w === 'according' || w === 'citing' || w === 'quoting') return i;
      if (w === 'as' && (cueOf(word(items, i + 2)) || /^(?:reported|cited|quoted|relayed)$/.test(word(items, i + 2)))) return i;
      if (/ing$/.test(w) && tag(items, i + 1) === 'VERB' && /^(?:proving|meaning|prompting|leading|raising|suggesting|despite|calling|blaming)$/.test(w))
        return i;
      if (w === 'although' || w === 'though') return i;
    }
    if (comma && TURN.has(w) && newAttribution(items, i + 2, verbs)) return i;
    if (
      !comma &&
      i > from + 2 &&
      (w === 'but' || w === 'and') &&
      verbs.some((v) => v.from === i + 1 && !v.gerund && (w === 'but' || v.cue.clause) && !v.passive)
    )
      return i;
    if (!comma && w === 'but' && i > from + 2 && newAttribution(items, i + 1, verbs)) return i;
  }
  return items.length;
}

const isTerminalInside = (items: readonly Item[], i: number) =>
  isTerminal(items, i) && i < items.length - 1 && !isQuote(items, i + 1) && /^\p{Lu}/u.test(items[i + 1]?.token?.text ?? '');

/** Does a clause with a speaker of its own begin at `i`? */
function newAttribution(items: readonly Item[], i: number, verbs: readonly VerbGroup[]): boolean {
  const verb = verbs.find((v) => v.from >= i && v.from < i + 9 && !v.gerund && !v.passive);
  if (!verb) return false;
  if (verb.from === i) return true;
  const subject = subjectBefore(items, verb.from, i);
  return subject !== null && subject.from <= i + 1;
}

/** Direct when one quotation is all, mixed when a quotation of more than a name stands inside, else indirect. */
export function formOf(items: readonly Item[], content: Span, text: string): Form {
  const inside = items.filter((item) => item.quote && item.start < content[1] && item.end > content[0]);
  if (inside.length === 0) return 'indirect';
  return inside.some((item) => item.quote && !isNameLike(text.slice(item.quote.inner[0], item.quote.inner[1]))) ? 'mixed' : 'indirect';
}

/** A nickname, title or product name in quotation marks: every longer word is capitalised. */
export function isNameLike(quoted: string): boolean {
  const words = quoted.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.length <= 4 && words.every((w) => /^[\p{Lu}\p{N}]/u.test(w) || /^(?:of|the|and|de|van)$/.test(w)) && !/[.!?,]$/.test(quoted);
}

/** Finds where content begins after a verb and its addressee or adverbial: "told reporters on Monday that …". */
export interface Opening {
  kind: 'that' | 'clause' | 'wh' | 'quote' | 'object' | 'gerund' | 'infinitive' | 'about';
  from: number;
}

const WH = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'where', 'when', 'which', 'whose']);

export function openingAfter(items: readonly Item[], verb: VerbGroup): Opening | null {
  let i = verb.to;
  const limit = Math.min(items.length, i + 16);
  // "that" within reach wins: what stands before it is addressee or adverbial
  for (let j = i; j < limit; j++) {
    if (isStrongBreak(items, j) && word(items, j) !== ':') break;
    if (isQuote(items, j) && j > i && word(items, j - 1) !== ',') break;
    if (isTerminal(items, j)) break;
    if (word(items, j) === 'that' && (j === i || !endsRelative(items, j)) && !plainDemonstrative(items, j, i)) return { kind: 'that', from: j };
    if (isComma(items, j) && word(items, j + 1) !== 'that' && j > i + 6) break;
    if ((tag(items, j) === 'VERB' || tag(items, j) === 'AUX') && j > i) break;
  }
  if (verb.cue.addressee) i = afterAddressee(items, i);
  i = afterAdverbials(items, i);
  const w = word(items, i);
  if (w === '' || isTerminal(items, i)) return null;
  if (w === ':' || (isComma(items, i) && isQuote(items, i + 1)))
    return isQuote(items, i + 1) ? { kind: 'quote', from: i + 1 } : w === ':' && i + 1 < items.length ? { kind: 'clause', from: i + 1 } : null;
  if (isQuote(items, i) && (items[i]?.quote?.closed === false || i + 1 >= items.length || isTerminal(items, i + 1))) return { kind: 'quote', from: i };
  if (isComma(items, i)) return null;
  if (WH.has(w)) return { kind: 'wh', from: i };
  if (isClause(items, i, clauseLimit(items, i))) return { kind: 'clause', from: i };
  if (tag(items, i) === 'VERB' && /ing$/.test(w)) return { kind: 'gerund', from: i };
  if (w === 'to' && (tag(items, i + 1) === 'VERB' || tag(items, i + 1) === 'AUX')) return { kind: 'infinitive', from: i };
  if (/^(?:for|of|about|on|against|over)$/.test(w)) return { kind: 'about', from: i };
  return { kind: 'object', from: i };
}

function clauseLimit(items: readonly Item[], from: number): number {
  for (let i = from; i < items.length; i++) if (isTerminal(items, i) || word(items, i) === ';') return i;
  return items.length;
}

/** "the ministry that oversees" is no complement. */
const endsRelative = (items: readonly Item[], j: number) => tag(items, j - 1) === 'NOUN' && (tag(items, j + 1) === 'VERB' || tag(items, j + 1) === 'AUX');

/** "said that statement was wrong" still opens with "that"; "put that question to" does not. */
const plainDemonstrative = (items: readonly Item[], j: number, at: number) => tag(items, j) === 'DET' && j > at && tag(items, j + 1) === 'NOUN';

function afterAddressee(items: readonly Item[], start: number): number {
  let i = start;
  const w = word(items, i);
  if (isComma(items, i) || w === ':' || isQuote(items, i)) return i;
  if (tag(items, i) === 'PRON' && /^(?:me|us|him|her|them|you|it)$/.test(w)) return i + 1;
  const from = i;
  let proper = false;
  for (; i < items.length && i < from + 12; i++) {
    const t = tag(items, i);
    const x = word(items, i);
    if (proper && (t === 'DET' || (t === 'PRON' && !/^(?:its|his|her|their)$/.test(x)))) break;
    if (t === 'PROPN') {
      proper = true;
      continue;
    }
    if (t === 'NOUN' && !proper) {
      if (i > from && tag(items, i - 1) === 'NOUN' && tag(items, i + 1) === 'AUX') break;
      continue;
    }
    if (
      (t === 'DET' && i === from) ||
      (t === 'ADJ' && !proper) ||
      (t === 'NUM' && i === from) ||
      x === '-' ||
      /^(?:its|his|her|their|our|my|this|’s|'s)$/.test(x)
    )
      continue;
    if (t === 'NOUN' && proper && /^(?:agency|newspaper|radio|television|reporters|news|website|channel|magazine|tv)$/.test(x)) continue;
    break;
  }
  return i;
}

/** "on Wednesday", "in a statement", "earlier", "at the scene": phrases between a verb and its content. */
function afterAdverbials(items: readonly Item[], start: number): number {
  let i = start;
  for (let guard = 0; guard < 4; guard++) {
    const t = tag(items, i);
    const w = word(items, i);
    if (t === 'ADV' && !/^(?:only|not|how|why|when|where|there|about|around|nearly|almost|at|more)$/.test(w)) {
      i++;
      continue;
    }
    if (t !== 'ADP' || /^(?:for|of|about|against|over|between)$/.test(w)) return i;
    let j = i + 1;
    let noun = -1;
    for (; j < items.length; j++) {
      const x = tag(items, j);
      if (x === 'NOUN' || x === 'PROPN' || x === 'NUM') noun = j;
      else if (x === 'DET' || x === 'PRON') {
        if (noun >= 0 && word(items, j - 1) !== 'of' && tag(items, j - 1) !== 'ADP') break;
      } else if (x !== 'ADJ' && x !== 'ADP' && x !== 'PART' && word(items, j) !== '-') break;
    }
    if (noun < 0) return i;
    i = noun + 1;
  }
  return i;
}

/** Content span with the clause's own edges trimmed ("though" at the end, an opening comma). */
export function contentSpan(items: readonly Item[], from: number, to: number): Span | null {
  let end = to;
  while (end > from && (isTerminal(items, end - 1) || isComma(items, end - 1))) end--;
  if (/^(?:though|however|too|either)$/.test(word(items, end - 1))) end--;
  return spanOf(items, from, end);
}
