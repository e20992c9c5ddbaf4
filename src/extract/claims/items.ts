import type { Span } from '../../model/span.ts';
import type { Tag } from '../../text/doc.ts';
import type { Item } from './item.ts';

/** Lower-case word of an item; '' outside the unit, '“' for a quotation, '()' for an aside. */
export function word(items: readonly Item[], i: number): string {
  const item = items[i];
  if (!item) return '';
  return item.token?.lower ?? (item.quote ? '“' : '()');
}

export function tag(items: readonly Item[], i: number): Tag | null {
  return items[i]?.token?.tag ?? null;
}

export function isQuote(items: readonly Item[], i: number): boolean {
  return items[i]?.quote != null;
}

export const isAside = (items: readonly Item[], i: number): boolean => word(items, i) === '()';
export const isComma = (items: readonly Item[], i: number): boolean => word(items, i) === ',';

/** A comma, or a quotation that has the comma (or its own full stop) before its closing mark. */
export function closesClause(items: readonly Item[], i: number): boolean {
  return isComma(items, i) || items[i]?.quote?.stop === true;
}

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

/** A full stop: one that white space or the end follows (".22-calibre" has none). */
export function isTerminal(items: readonly Item[], i: number): boolean {
  if (!/^[.!?…]+$/.test(word(items, i))) return false;
  const item = items[i];
  const after = items[i + 1];
  return !item || !after || item.end < after.start || isQuote(items, i + 1);
}

/** Tags a noun phrase ends with. */
export function endsNoun(items: readonly Item[], i: number): boolean {
  const t = tag(items, i);
  if (t === 'NOUN' || t === 'PROPN' || t === 'PRON' || t === 'NUM') return true;
  const w = word(items, i);
  return (
    w.startsWith('@') ||
    w === 'one' ||
    w === ')' ||
    w === '()' ||
    w === '%' ||
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

const BE_HAVE = /^(?:is|are|was|were|am|be|been|being|has|have|had|do|does|did|'s|’s|'re|’re|'ve|’ve|'d|’d|'ll|’ll|n't|n’t)$/;
const PARTICIPLE = /(?:ed|en|ing|wn|nt|ung|ept|ade|elt|ost|old|ought|aught)$/;
/** A verb that can carry a clause: an auxiliary, or a verb that is neither an infinitive nor a bare participle. */
export function isFinite(items: readonly Item[], i: number): boolean {
  const t = tag(items, i);
  const w = word(items, i);
  if (t === 'AUX') return word(items, i - 1) !== 'to';
  if (t !== 'VERB') return t !== 'PART' && /^(?:'s|’s|'re|’re|'ve|’ve|'d|’d|'ll|’ll)$/.test(w);
  if (word(items, i - 1) === 'to') return false;
  if (w.endsWith('ing')) return false;
  if (ONLY_PARTICIPLES.has(w)) return hasAuxiliary(items, i);
  if (w.endsWith('ed')) {
    const before = tag(items, i - 1);
    return (
      before === 'NOUN' ||
      before === 'PROPN' ||
      before === 'PRON' ||
      before === 'ADV' ||
      before === 'PUNCT' ||
      before === 'CCONJ' ||
      before === 'PART' ||
      before === 'NUM' ||
      before === null
    );
  }
  return true;
}

/** Participles that are no past tense as well */
export const ONLY_PARTICIPLES: ReadonlySet<string> = new Set(
  'taken seen given known written shown driven hidden spoken stolen broken chosen worn torn grown thrown drawn born done gone begun sung fallen eaten beaten shaken forgotten'.split(
    ' ',
  ),
);

function hasAuxiliary(items: readonly Item[], i: number): boolean {
  let k = i - 1;
  while (tag(items, k) === 'ADV' || tag(items, k) === 'PART') k--;
  return tag(items, k) === 'AUX' || /^['’](?:s|ve|d)$/.test(word(items, k));
}

export const isParticiple = (items: readonly Item[], i: number): boolean => tag(items, i) === 'VERB' && PARTICIPLE.test(word(items, i));

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'that', 'where']);
/** words that cannot but open a clause with a verb of its own */
const ALWAYS_CLAUSE = new Set(['because', 'while', 'although', 'though', 'if', 'whether', 'when']);
const SUBORDINATE = new Set('as when while after before because since if though although whereas unless until despite'.split(' '));

/**
 * Index of the verb that makes `[from, to)` a clause, or -1: the first finite verb after a noun that no relative
 * pronoun has claimed. Past forms that may be participles count only when nothing says they are ("the video, posted …,").
 * With `first`, the clause must begin at `from`: a subordinate clause that comes before its verb ends the search.
 * With `lenient`, a past form right after a common noun is taken for a participle ("videos posted online").
 */
export function mainVerb(items: readonly Item[], from: number, to: number, first = false, lenient = false): number {
  let noun = false;
  let licence = 0;
  let commas = 0;
  for (let i = from; i < to; i++) {
    const w = word(items, i);
    if (w === ';' || (w === ':' && isStrongBreak(items, i))) return -1;
    if (isComma(items, i)) {
      if (first && noun && /^(?:and|but)$/.test(word(items, i + 1))) return -1;
      commas++;
      continue;
    }
    if (first && noun && commas === 0 && SUBORDINATE.has(w) && licence === 0) {
      // "descriptions of it as being rare"
      if (w !== 'as' || word(items, i + 1) !== 'being') return -1;
      i++;
      continue;
    }
    if (first && noun && (w === 'and' || w === 'but') && (tag(items, i + 1) === 'VERB' || tag(items, i + 1) === 'AUX')) return -1;
    if (RELATIVE.has(w) && i > from && noun && !(w === 'that' && tag(items, i + 1) === 'NOUN')) {
      licence++;
      continue;
    }
    if (noun && licence === 0 && ALWAYS_CLAUSE.has(w)) {
      licence++;
      continue;
    }
    if (isFinite(items, i)) {
      if (!noun) continue;
      if (licence > 0) {
        licence--;
        while (i + 1 < to && (tag(items, i + 1) === 'VERB' || tag(items, i + 1) === 'AUX' || tag(items, i + 1) === 'ADV' || tag(items, i + 1) === 'PART')) i++;
        continue;
      }
      if (
        isReducedRelative(items, i, commas) ||
        (lenient && isParticiple(items, i) && (tag(items, i - 1) === 'NOUN' || (tag(items, i - 1) === 'CCONJ' && word(items, i + 1) === 'by')))
      )
        continue;
      return i;
    }
    if (endsNoun(items, i) || isQuote(items, i)) noun = true;
  }
  return -1;
}

/** "the video, posted to YouTube": a participle behind the one comma there is; "videos posted online", "data reviewed by": one with an agent or place and a verb to come. */
function isReducedRelative(items: readonly Item[], i: number, commas: number): boolean {
  const w = word(items, i);
  if (tag(items, i) !== 'VERB' || BE_HAVE.test(w) || !/(?:ed|en|wn|ade|eld|ound|aken|iven)$/.test(w)) return false;
  if (isComma(items, i - 1)) return commas === 1;
  return tag(items, i - 1) !== 'PRON' && word(items, i + 1) === 'by';
}

/** Does `[from, to)` hold a clause: something noun-like, then a finite verb? */
export function isClause(items: readonly Item[], from: number, to: number): boolean {
  return mainVerb(items, from, to) >= 0;
}

/** Does a quotation of more than one word stand in `[from, to)`? It may hold the clause's verb: the statement “reflected the picture”. */
export function holdsQuote(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const quote = items[i]?.quote;
    if (quote && quote.inner[1] - quote.inner[0] > 12) return true;
  }
  return false;
}

/** Span of items `[from, to)` without edge punctuation that belongs to the sentence around it. */
export function spanOf(items: readonly Item[], from: number, to: number): Span | null {
  let s = from;
  let e = to;
  while (s < e && /^[,;:.–—-]+$/.test(word(items, s))) {
    // ".22-calibre": the stop belongs to the number
    if (word(items, s) === '.' && items[s]?.end === items[s + 1]?.start) break;
    s++;
  }
  while (e > s && (/^[,;:–—-]+$/.test(word(items, e - 1)) || isTerminal(items, e - 1))) e--;
  const first = items[s];
  const last = items[e - 1];
  return first && last && e > s ? [first.start, last.end] : null;
}
