import { describe, expect, it } from 'vitest';
import { Copies } from './copies.ts';

const LONG = 'The river rose by two metres within an hour and carried off the footbridge below the old mill, the warden said on Friday morning.';
const OTHER = 'A bakery on the market square stayed closed because its oven had cracked, and nobody could say when bread would be baked again.';

describe('copies', () => {
  it('are folded under the first of them, copies of copies too', () => {
    const copies = new Copies();
    copies.take(1, 1, LONG);
    copies.take(2, 1, OTHER);
    copies.take(3, 1, `${LONG} So it went.`);
    copies.take(4, 1, `${LONG} So it went.`);
    expect(copies.under(1)).toEqual([3, 4]);
    expect([1, 2, 3, 4].map((report) => copies.firstOf(report))).toEqual([null, null, 1, 1]);
  });

  it('stand by themselves once they say something else', () => {
    const copies = new Copies();
    copies.take(1, 1, LONG);
    copies.take(2, 1, LONG);
    copies.take(2, 2, OTHER);
    expect(copies.under(1)).toEqual([]);
    expect(copies.firstOf(2)).toBeNull();
  });

  it('are not found in a version that is there no more', () => {
    const copies = new Copies();
    copies.take(1, 1, LONG);
    copies.take(1, 2, OTHER);
    copies.take(2, 1, LONG);
    expect(copies.firstOf(2)).toBeNull();
  });
});
