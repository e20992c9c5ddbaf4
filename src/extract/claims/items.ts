import type { Span } from '../../model/span.ts';
import type { Tag } from '../../text/doc.ts';
import type { Item, Unit } from './unit.ts';

/** Lower-case word of an item; '' outside the unit, '“' for a quotation. */
export function word(items: readonly Item[], i: number): string {
  const item = items[i];
  return item ? (item.token?.lower ?? '“') : '';
}

export function tag(items: readonly Item[], i: number): Tag | null {
  return items[i]?.token?.tag ?? null;
}

export function isQuote(items: readonly Item[], i: number): boolean {
  return items[i]?.quote != null;
}

export const isComma = (items: readonly Item[], i: number): boolean => word(items, i) === ',';

const STRONG = new Set([';', ':', '—', '–', '|', '•', '(', ')', '[', ']']);
/** Punctuation that separates clauses more strongly than a comma does. A hyphen counts only between spaces. */
export function isStrongBreak(items: readonly Item[], i: number): boolean {
  const w = word(items, i);
  if (STRONG.has(w)) return !isNumberColon(items, i);
  return (w === '-' || w === '--') && spaced(items, i);
}

function isNumberColon(items: readonly Item[], i: number): boolean {
  return word(items, i) === ':' && /\d$/.test(word(items, i - 1)) && /^\d/.test(word(items, i + 1)) && !spaced(items, i);
}

function spaced(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const item = items[i];
  const after = items[i + 1];
  return !before || !item || !after || before.end < item.start || item.end < after.start;
}

export const isTerminal = (items: readonly Item[], i: number): boolean => /^[.!?…]+$/.test(word(items, i)) && (i === items.length - 1 || spaced(items, i));

/** Tags a noun phrase ends with. */
export function endsNoun(items: readonly Item[], i: number): boolean {
  const t = tag(items, i);
  if (t === 'NOUN' || t === 'PROPN' || t === 'PRON' || t === 'NUM') return true;
  const w = word(items, i);
  return (
    w.startsWith('@') ||
    w === 'one' ||
    w === ')' ||
    (t === 'X' && /[\p{L}\p{N}]/u.test(w)) ||
    (t === 'DET' && /^(?:all|both|some|many|others?|several|most|this|that|these|those)$/.test(w))
  );
}

const PRONOUNS = new Set('he she it they we i you who one this those these another others both many some someone somebody everyone nobody'.split(' '));
/** Could a noun phrase begin here? */
export function startsNoun(items: readonly Item[], i: number): boolean {
  const t = tag(items, i);
  if (t === 'DET' || t === 'NOUN' || t === 'PROPN' || t === 'NUM' || t === 'ADJ' || t === 'PRON') return true;
  const w = word(items, i);
  return (
    PRONOUNS.has(w) ||
    w.startsWith('@') ||
    w.startsWith('#') ||
    w === 'no' ||
    isQuote(items, i) ||
    (t === 'X' && /[\p{L}\p{N}]/u.test(w)) ||
    (t === 'VERB' && /(?:ed|en|ing)$/.test(w) && tag(items, i + 1) === 'NOUN')
  );
}

const PARTICIPLE = /(?:ed|en|ing|wn|nt|ung|ept|ade|elt|ost|old|ought|aught)$/;
/** A verb that can carry a clause: an auxiliary, or a verb that is neither an infinitive nor a bare participle. */
export function isFinite(items: readonly Item[], i: number): boolean {
  const t = tag(items, i);
  const w = word(items, i);
  if (t === 'AUX') return word(items, i - 1) !== 'to';
  if (t !== 'VERB' && !/^(?:'s|’s|'re|’re|'ve|’ve|'d|’d|'ll|’ll)$/.test(w)) return false;
  if (t !== 'VERB') return t !== 'PART';
  if (word(items, i - 1) === 'to') return false;
  if (/ing$/.test(w)) return false;
  if (/ed$/.test(w)) {
    const before = tag(items, i - 1);
    return (
      before === 'NOUN' ||
      before === 'PROPN' ||
      before === 'PRON' ||
      before === 'ADV' ||
      before === 'PUNCT' ||
      before === 'AUX' ||
      before === 'CCONJ' ||
      before === 'PART' ||
      before === 'NUM'
    );
  }
  return true;
}

export const isParticiple = (items: readonly Item[], i: number): boolean => tag(items, i) === 'VERB' && PARTICIPLE.test(word(items, i));

/** Does `[from, to)` hold a clause: something noun-like, then a finite verb? */
export function isClause(items: readonly Item[], from: number, to: number): boolean {
  let noun = false;
  for (let i = from; i < to; i++) {
    if (endsNoun(items, i) || isQuote(items, i)) noun = true;
    else if (noun && isFinite(items, i)) return true;
  }
  return false;
}

/** Span of items `[from, to)` without edge punctuation that belongs to the sentence around it. */
export function spanOf(items: readonly Item[], from: number, to: number): Span | null {
  let s = from;
  let e = to;
  while (s < e && /^[,;:.–—-]+$/.test(word(items, s))) s++;
  while (e > s && (/^[,;:–—-]+$/.test(word(items, e - 1)) || isTerminal(items, e - 1))) e--;
  const first = items[s];
  const last = items[e - 1];
  return first && last && e > s ? [first.start, last.end] : null;
}

/** Index of the first item that starts at or after a text position. */
export function itemAt(unit: Unit, position: number): number {
  const i = unit.items.findIndex((item) => item.start >= position);
  return i < 0 ? unit.items.length : i;
}
