import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN, COLUMNS, Lattice } from './lattice.ts';

/** Score of a labelling by the book: one number for every event; null when it is no structure. */
function scoreOf(lattice: Lattice, labels: readonly number[]): number | null {
  let total = 0;
  let sources = 0;
  let contents = 0;
  for (const [i, label] of labels.entries()) {
    const at = i * COLUMNS;
    const score = (column: number) => lattice.scores[at + column] ?? 0;
    const role = label & 3;
    const begins = (label & 4) !== 0;
    const before = i > 0 && i !== lattice.gap ? (labels[i - 1] ?? 0) & 3 : 0;
    if (role === 0 ? begins : !begins && before !== role) return null;
    const next = labels[i + 1];
    const ends = role !== 0 && (next === undefined || i + 1 === lattice.gap || (next & 3) !== role || (next & 4) !== 0);
    if (role === 1) {
      if (lattice.canSource[i] !== 1) return null;
      if (begins) sources++;
      total += score(COLUMN.inSource) + (begins ? score(COLUMN.beginSource) : 0) + (ends ? score(COLUMN.endSource) : 0);
    }
    if (role === 2) {
      if (begins) contents++;
      let first = i;
      while (((labels[first] ?? 0) & 4) === 0) first--;
      const quoted = lattice.opens[first] === 1;
      total += score(quoted ? COLUMN.inQuote : COLUMN.inPlain) + (begins ? score(COLUMN.begin) + (contents === 2 ? score(COLUMN.begin2) : 0) : 0);
      if (ends) total += score(quoted ? COLUMN.endQuote : COLUMN.endPlain) + (contents === 2 ? score(COLUMN.end2) : 0);
    }
  }
  if (sources > 1 || contents < 1 || contents > 2) return null;
  return total + (lattice.frames[sources * 2 + contents - 1] ?? 0);
}

function* labellings(n: number): Generator<number[]> {
  if (n === 0) yield [];
  else for (const rest of labellings(n - 1)) for (const label of [0, 1, 2, 5, 6]) yield [...rest, label];
}

const small = fc.record({
  n: fc.integer({ min: 1, max: 4 }),
  scores: fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 4 * COLUMNS, maxLength: 4 * COLUMNS }),
  frames: fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 4, maxLength: 4 }),
  opens: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 }),
  canSource: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 }),
  gap: fc.integer({ min: 0, max: 4 }),
});

describe('the lattice', () => {
  it('finds the best structure and the sum over all, as counting them one by one does', () => {
    fc.assert(
      fc.property(small, ({ n, scores, frames, opens, canSource, gap }) => {
        const lattice = new Lattice();
        lattice.reserve(n);
        for (let i = 0; i < n * COLUMNS; i++) lattice.scores[i] = (scores[i] ?? 0) / 10;
        for (let i = 0; i < 4; i++) lattice.frames[i] = (frames[i] ?? 0) / 10;
        lattice.opens.set(opens.slice(0, n));
        lattice.canSource.set(canSource.slice(0, n));
        lattice.gap = gap;
        const all = [...labellings(n)].flatMap((labels) => scoreOf(lattice, labels) ?? []);
        const sum = Math.log(all.reduce((total, score) => total + Math.exp(score), 0));
        const labels = new Uint8Array(n);
        const best = lattice.best(labels);
        expect(best).toBeCloseTo(Math.max(...all), 6);
        expect(scoreOf(lattice, [...labels])).toBeCloseTo(best, 6);
        expect(lattice.logSum()).toBeCloseTo(sum, 6);
      }),
      { numRuns: 25 },
    );
  });
});
