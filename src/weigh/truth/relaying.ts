import type { ClaimTable } from './table.ts';

/** What is assumed of a source nothing is known of: how often it stands alone where others differ, and how many items that weighs. */
const USUAL = 0.2;
const USUAL_WEIGHT = 5;
/** A source that passes on whatever it finds still adds this to a value that another gives. */
const LEAST = 0.2;

/**
 * For each source, what its voice adds to a value that others give too: 1 for one that stands alone as often as independent sources do where others differ,
 * less for one that never does. Whoever never errs alone does not look for itself: it passes on what it finds, from many sources and so unseen by
 * comparing pairs. In a crowd nobody stands alone, so an item weighs one over the number of voices less two.
 */
export function ownVoice(table: ClaimTable): Float64Array {
  const alone = new Float64Array(table.sources.length);
  const weighed = new Float64Array(table.sources.length);
  for (const { values, voices } of table.items) {
    if (values.length < 2 || voices < 3) continue;
    const weight = 1 / (voices - 2);
    for (const { sources } of values) {
      for (const source of sources) {
        weighed[source] = (weighed[source] ?? 0) + weight;
        if (sources.length === 1) alone[source] = (alone[source] ?? 0) + weight;
      }
    }
  }
  return alone.map((count, source) => {
    const rate = (count + USUAL * USUAL_WEIGHT) / ((weighed[source] ?? 0) + USUAL_WEIGHT);
    return LEAST + (1 - LEAST) * Math.min(1, rate / USUAL);
  });
}
