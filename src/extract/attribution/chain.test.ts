import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chain, LABELS } from './chain.ts';

/** Which label may follow which; the first row stands for the start of a sentence too. */
const FOLLOWS = [
  [0, 1, 4],
  [2, 3],
  [2, 3],
  [0, 1, 4],
  [0, 1, 4],
];

function* labellings(n: number): Generator<number[]> {
  if (n === 1) for (const y of FOLLOWS[0] ?? []) yield [y];
  else for (const before of labellings(n - 1)) for (const y of FOLLOWS[before.at(-1) ?? 0] ?? []) yield [...before, y];
}

describe('the chain of cue labels', () => {
  it('gives each stretch the share of all labellings that have it as a cue', () => {
    const arbitrary = fc.record({
      n: fc.integer({ min: 1, max: 5 }),
      scores: fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 5 * LABELS, maxLength: 5 * LABELS }),
      transitions: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: LABELS * LABELS, maxLength: LABELS * LABELS }),
    });
    fc.assert(
      fc.property(arbitrary, ({ n, scores, transitions }) => {
        const t = transitions.map((x) => x / 10);
        const chain = new Chain(t);
        chain.reserve(n);
        for (let i = 0; i < n * LABELS; i++) chain.scores[i] = (scores[i] ?? 0) / 10;
        chain.run(n);
        const all = [...labellings(n)]
          .filter((labels) => ![1, 2].includes(labels.at(-1) ?? 0))
          .map((labels) => ({
            labels,
            weight: Math.exp(
              labels.reduce((sum, y, i) => sum + (chain.scores[i * LABELS + y] ?? 0) + (i > 0 ? (t[(labels[i - 1] ?? 0) * LABELS + y] ?? 0) : 0), 0),
            ),
          }));
        const share = (fits: (labels: readonly number[]) => boolean) =>
          all.filter(({ labels }) => fits(labels)).reduce((sum, { weight }) => sum + weight, 0) / all.reduce((sum, { weight }) => sum + weight, 0);
        for (let a = 0; a < n; a++) {
          expect(chain.begins(a)).toBeCloseTo(
            share((l) => l[a] === 1 || l[a] === 4),
            8,
          );
          for (let b = a + 1; b <= n; b++) {
            const cue = (l: readonly number[]) => (b - a === 1 ? l[a] === 4 : l[a] === 1 && l[b - 1] === 3 && l.slice(a + 1, b - 1).every((y) => y === 2));
            expect(chain.span(a, b)).toBeCloseTo(share(cue), 8);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
