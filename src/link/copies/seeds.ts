import type { Cut, Unit } from './units.ts';
import { cosine, type Vectors } from './vectors.ts';

/** Two units, one of each text, that say nearly the same. */
export interface Seed {
  a: number;
  b: number;
  cosine: number;
}

export interface SeedOptions {
  /** least cosine and least Dice coefficient of two units' words */
  cosine: number;
  dice: number;
}

/** A word that stands in more sentences than this leads to none of them, and a text of one sentence ten thousand times has no more seeds than this. */
const MOST_PLACES = 1000;
const MOST_SEEDS = 100_000;

/** Pairs of units alike enough, found by the words they share. */
export function seedsOf(a: Cut, b: Cut, vectors: Vectors, { cosine: least, dice }: SeedOptions): Seed[] {
  const byWord = new Map<string, number[]>();
  for (const [j, { counts }] of b.units.entries()) {
    for (const word of counts.keys()) {
      const list = byWord.get(word);
      if (list) list.push(j);
      else byWord.set(word, [j]);
    }
  }
  const seeds: Seed[] = [];
  const shared = new Uint16Array(b.units.length);
  for (const [i, unit] of a.units.entries()) {
    if (seeds.length >= MOST_SEEDS) break;
    const met: number[] = [];
    for (const word of unit.counts.keys()) {
      const places = byWord.get(word) ?? [];
      if (places.length > MOST_PLACES) continue;
      for (const j of places) {
        if (shared[j] === 0) met.push(j);
        shared[j] = (shared[j] ?? 0) + 1;
      }
    }
    for (const j of met) {
      const common = shared[j] ?? 0;
      shared[j] = 0;
      const [x, y] = [vectors.a[i], vectors.b[j]];
      if (!x || !y || diceOf(unit, b.units[j], common) <= dice) continue;
      const alike = cosine(x, y);
      if (alike > least) seeds.push({ a: i, b: j, cosine: alike });
    }
  }
  return seeds;
}

function diceOf(a: Unit, b: Unit | undefined, common: number): number {
  return b ? (2 * common) / (a.counts.size + b.counts.size) : 0;
}
