import type { Item } from './item.ts';
import { endsNoun, isParticiple, isQuote, tag, word } from './items.ts';

/** Item range `[from, to)` of the mention of a source. */
export interface Range {
  from: number;
  to: number;
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
