import type { Words } from '../../src/extract/attribution/words.ts';
import type { Span } from '../../src/model/span.ts';

/** Word range `[first, last)` of a character span; null when it covers no word. */
export function wordRange(words: Words, [from, to]: Span): [number, number] | null {
  let lo = 0;
  let hi = words.count;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((words.end[mid] ?? 0) > from) hi = mid;
    else lo = mid + 1;
  }
  const first = lo;
  while (lo < words.count && (words.start[lo] ?? 0) < to) lo++;
  return lo > first ? [first, lo] : null;
}
