import type { Seed } from './seeds.ts';
import { cosine, summed, type Vectors } from './vectors.ts';

/** Stretches of units, ends excluded, of the one and the other text that correspond. */
export interface Fragment {
  a: [number, number];
  b: [number, number];
  /** cosine of the two stretches */
  alike: number;
  seeds: readonly Seed[];
}

export interface FragmentOptions {
  /** units without a seed that may stand between two seeds of one fragment: from this many, closing in to `leastGap` when the whole is not alike */
  gap: number;
  leastGap: number;
  /** least cosine of the two stretches */
  alike: number;
}

/**
 * Joins seeds that stand near each other in both texts to fragments; one whose halves are not alike is cut again at smaller gaps.
 * After Sanchez-Perez, Sidorov and Gelbukh, A Winning Approach to Text Alignment for Text Reuse Detection at PAN 2014.
 */
export function fragmentsOf(seeds: readonly Seed[], vectors: Vectors, { gap, leastGap, alike: least }: FragmentOptions): Fragment[] {
  const fragments: Fragment[] = [];
  const waiting: { seeds: readonly Seed[]; gap: number }[] = [{ seeds, gap }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const group of grouped(next.seeds, next.gap)) {
      const a = extent(group.map((seed) => seed.a));
      const b = extent(group.map((seed) => seed.b));
      const alike = cosine(summed(vectors.a, ...a), summed(vectors.b, ...b));
      if (alike >= least) fragments.push({ a, b, alike, seeds: group });
      else if (next.gap > leastGap) waiting.push({ seeds: group, gap: next.gap - 1 });
    }
  }
  return fragments.sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
}

/** Seeds by nearness in the one text, then in the other, and again until nothing parts any more. */
function grouped(seeds: readonly Seed[], gap: number): Seed[][] {
  const done: Seed[][] = [];
  const waiting: { seeds: readonly Seed[]; by: 'a' | 'b'; whole: number }[] = [{ seeds, by: 'a', whole: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const parts = parted(next.seeds, next.by, gap);
    const [only] = parts;
    if (parts.length === 1 && only) {
      if (next.whole === 1) done.push(only);
      else waiting.push({ seeds: only, by: other(next.by), whole: next.whole + 1 });
    } else for (const part of parts) waiting.push({ seeds: part, by: other(next.by), whole: 0 });
  }
  return done;
}

const other = (side: 'a' | 'b') => (side === 'a' ? 'b' : 'a');

function parted(seeds: readonly Seed[], by: 'a' | 'b', gap: number): Seed[][] {
  const sorted = [...seeds].sort((x, y) => x[by] - y[by]);
  const parts: Seed[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const seed of sorted) {
    const part = parts.at(-1);
    if (part && seed[by] - last - 1 <= gap) part.push(seed);
    else parts.push([seed]);
    last = seed[by];
  }
  return parts;
}

function extent(units: readonly number[]): [number, number] {
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const unit of units) {
    if (unit < from) from = unit;
    if (unit + 1 > to) to = unit + 1;
  }
  return [from, to];
}
