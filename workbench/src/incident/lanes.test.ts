import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lanesOf } from './lanes.ts';

it('puts a stretch into the first lane where it overlaps nothing', () => {
  expect(
    lanesOf([
      [0, 5],
      [1, 3],
      [4, 6],
      [6, 7],
    ]),
  ).toEqual([0, 1, 1, 0]);
});

it('never lets two stretches of a lane overlap', () => {
  const stretch = fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 30 })).map(([from, length]): [number, number] => [from, from + length]);
  fc.assert(
    fc.property(fc.array(stretch), (some) => {
      const sorted = some.toSorted((a, b) => a[0] - b[0]);
      const lanes = lanesOf(sorted);
      for (const [i, [from]] of sorted.entries())
        for (const [j, [, end]] of sorted.slice(0, i).entries()) if (lanes[i] === lanes[j]) expect(end).toBeLessThanOrEqual(from);
    }),
  );
});
