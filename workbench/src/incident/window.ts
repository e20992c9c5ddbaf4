import type { Moment } from '../../../src/http/contract/reports.ts';

/** How much longer than the time of most the whole may be before it is cut. */
const FAR = 8;
const HOUR = 3_600_000;

/**
 * The stretch an axis shows, in milliseconds since 1970: all moments, or, where a few lie so far off that the rest would shrink to a point,
 * that of the middle three fifths with room around it.
 */
export function windowOf(moments: readonly Moment[]): [from: number, to: number] {
  const starts = moments.map(({ from }) => from).sort((a, b) => a - b);
  const ends = moments.map(({ to }) => to).sort((a, b) => a - b);
  const [first, last] = [starts[0] ?? 0, Math.max(ends.at(-1) ?? 0, (starts[0] ?? 0) + HOUR)];
  const low = starts[Math.floor(starts.length * 0.2)] ?? first;
  const high = ends[Math.ceil(ends.length * 0.8) - 1] ?? last;
  const most = Math.max(high - low, 24 * HOUR);
  return last - first > FAR * most ? [Math.max(first, low - most / 4), Math.min(last, high + most / 4)] : [first, last];
}
