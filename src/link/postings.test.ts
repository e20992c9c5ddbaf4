import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Holders, Numbers } from './postings.ts';

describe('Holders', () => {
  it('gives under each key the items that hold it, ascending, as looking at each item would', () => {
    const items = fc.array(fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 6 }), { maxLength: 20 });
    fc.assert(
      fc.property(items, (keys) => {
        const holders = new Holders(keys, 10);
        for (let key = 0; key < 10; key++)
          expect([...holders.items.subarray(holders.start(key), holders.start(key + 1))]).toEqual(
            keys.flatMap((own, item) => (own.includes(key) ? [item] : [])),
          );
      }),
    );
  });
});

describe('Numbers', () => {
  it('counts up from 0 and numbers the same key alike', () => {
    const numbers = new Numbers<string>();
    expect(['quay', 'mole', 'quay'].map((word) => numbers.of(word))).toEqual([0, 1, 0]);
    expect(numbers.size).toBe(2);
  });
});
