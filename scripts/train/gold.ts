import type { Words } from '../../src/extract/attribution/words.ts';
import type { Span } from '../../src/model/span.ts';
import type { Annotated } from './corpus.ts';

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

/** A cue and its arguments as word ranges. */
export interface CueSpan {
  first: number;
  last: number;
  source: [number, number][];
  content: [number, number][];
}

export function goldCues(article: Annotated, words: Words): CueSpan[] {
  return article.attributions.flatMap(({ cue, source, content }): CueSpan[] => {
    const range = cue[0] ? wordRange(words, cue[0]) : null;
    if (!range) return [];
    const ranges = (spans: readonly (readonly [number, number])[]) => spans.map((s) => wordRange(words, [s[0], s[1]])).filter((r) => r !== null);
    return [{ first: range[0], last: range[1], source: ranges(source), content: ranges(content) }];
  });
}
