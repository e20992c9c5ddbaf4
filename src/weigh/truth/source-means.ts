import type { ClaimTable } from './table.ts';
import type { Scores } from './truth.ts';

/** For each source the mean score of what it gives, over all its items: how far it is right, if the scores are. */
export function sourceMeans({ items, sources, coverage }: ClaimTable, scores: readonly Scores[]): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(sources.length);
  for (const [i, { values }] of items.entries())
    for (const [value, { sources: givers }] of values.entries()) for (const source of givers) sums[source] = (sums[source] ?? 0) + (scores[i]?.[value] ?? 0);
  return sums.map((sum, source) => sum / Math.max(1, coverage[source] ?? 0));
}

/** The largest change of any source from one round to the next. */
export function largestChange(before: Float64Array, after: Float64Array): number {
  return after.reduce((most, value, source) => Math.max(most, Math.abs(value - (before[source] ?? 0))), 0);
}
