import type { Words } from './words.ts';

/** Columns of the argument model: what a feature says for or against each event at a word. */
export const COLUMN = { inSource: 0, beginSource: 1, endSource: 2, inQuote: 3, inPlain: 4, begin: 5, begin2: 6, endQuote: 7, endPlain: 8, end2: 9 } as const;
export const COLUMNS = 10;

/** Most words looked at before and after a cue. */
export const BEFORE = 150;
export const AFTER = 220;

/** Words in reach of a cue: `[from, to)` around it. */
export function reach(words: Words, first: number, last: number): [number, number] {
  const p = words.paragraph[first] ?? 0;
  const [start, end] = words.paragraphs[p] ?? [first, last];
  let to = end;
  // a colon that ends a paragraph hands over to the next
  const next = words.paragraphs[p + 1];
  if (next && end - last < 40 && (words.mark[end - 1] === 58 || (words.quote[end - 1] ?? 0) === 1 || words.mark[end - 1] === 44 || end - last <= 2)) to = next[1];
  return [Math.max(start, first - BEFORE), Math.min(to, last + AFTER)];
}
