import type { FeatureIndex } from './feature-index.ts';
import type { RawTable } from './pack.ts';

/**
 * Rounds a table to small integers and drops rows that say almost nothing. What is met often comes first, so that it lies
 * close together in memory; rows met about as often are sorted by key, so that they pack well.
 */
export function quantise(index: FeatureIndex, weights: Float32Array, width: number, { limit, least }: { limit: number; least: number }): RawTable {
  const scale = limit / 127;
  const keys = index.list();
  const rows: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    let max = 0;
    for (let c = 0; c < width; c++) max = Math.max(max, Math.abs(weights[row * width + c] ?? 0));
    if (max >= least) rows.push(row);
  }
  const rarity = (row: number) => Math.clz32(index.sightings(keys[row] ?? 0));
  rows.sort((a, b) => rarity(a) - rarity(b) || (keys[a] ?? 0) - (keys[b] ?? 0));
  const out = new Int8Array(rows.length * width);
  for (const [at, row] of rows.entries())
    for (let c = 0; c < width; c++) out[at * width + c] = Math.max(-127, Math.min(127, Math.round((weights[row * width + c] ?? 0) / scale)));
  return { keys: Int32Array.from(rows, (row) => keys[row] ?? 0), weights: out, width, scale };
}
