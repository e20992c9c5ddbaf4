import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, FRAMES } from '../../src/extract/attribution/lattice.ts';
import { TrainingLattice } from './training-lattice.ts';

const LENGTH = 7;
const score = fc.integer({ min: -30, max: 30 }).map((x) => x / 10);
const flags = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: LENGTH, maxLength: LENGTH });
const lattices = fc
  .record({
    scores: fc.array(score, { minLength: LENGTH * COLUMNS, maxLength: LENGTH * COLUMNS }),
    frames: fc.array(score, { minLength: FRAMES, maxLength: FRAMES }),
    opens: flags,
    canSource: flags,
    gap: fc.integer({ min: 0, max: LENGTH }),
  })
  .map(({ scores, frames, opens, canSource, gap }) => {
    const lattice = new TrainingLattice();
    lattice.reserve(LENGTH);
    lattice.scores.set(scores);
    lattice.frames.set(frames);
    lattice.opens.set(opens);
    lattice.canSource.set(canSource);
    lattice.gap = gap;
    return lattice;
  });

/** How fast the sum over all structures grows with one score, by trying a little less and a little more. */
function slope(lattice: TrainingLattice, values: Float64Array, at: number): number {
  const step = 1e-5;
  const value = values[at] ?? 0;
  values[at] = value + step;
  const more = lattice.logSum();
  values[at] = value - step;
  const less = lattice.logSum();
  values[at] = value;
  return (more - less) / (2 * step);
}

describe('the lattice in training', () => {
  it('expects each event as often as the sum over all structures grows with its score', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        lattice.logSum();
        lattice.expect();
        for (let at = 0; at < LENGTH * COLUMNS; at++) expect(lattice.grads[at]).toBeCloseTo(slope(lattice, lattice.scores, at), 6);
        for (let f = 0; f < FRAMES; f++) expect(lattice.frameGrads[f]).toBeCloseTo(slope(lattice, lattice.frames, f), 6);
      }),
      { numRuns: 30 },
    );
  });

  it('scores a labelling no higher than the sum over all', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const all = lattice.logSum();
        const best = new Uint8Array(LENGTH);
        const top = lattice.best(best);
        expect(lattice.score(best, null)).toBeCloseTo(top, 9);
        expect(top).toBeLessThanOrEqual(all + 1e-9);
      }),
    );
  });
});
