import { describe, expect, it } from 'vitest';
import { sign } from '../../../link/copies/signature.ts';
import { Copies } from './copies.ts';

const LONG = 'The river rose by two metres within an hour and carried off the footbridge below the old mill, the warden said on Friday morning.';
const OTHER = 'A bakery on the market square stayed closed because its oven had cracked, and nobody could say when bread would be baked again.';

const take = (copies: Copies, report: number, version: number, text: string): void => copies.take(report, version, new Uint8Array(sign(text).bins.buffer));

describe('copies', () => {
  it('are folded under the first of them, copies of copies too', () => {
    const copies = new Copies();
    take(copies, 1, 1, LONG);
    take(copies, 2, 1, OTHER);
    take(copies, 3, 1, `${LONG} So it went.`);
    take(copies, 4, 1, `${LONG} So it went.`);
    expect(copies.under(1)).toEqual([3, 4]);
    expect([1, 2, 3, 4].map((report) => copies.firstOf(report))).toEqual([null, null, 1, 1]);
  });

  it('stand by themselves once they say something else', () => {
    const copies = new Copies();
    take(copies, 1, 1, LONG);
    take(copies, 2, 1, LONG);
    take(copies, 2, 2, OTHER);
    expect(copies.under(1)).toEqual([]);
    expect(copies.firstOf(2)).toBeNull();
  });

  it('are not found in a version that is there no more', () => {
    const copies = new Copies();
    take(copies, 1, 1, LONG);
    take(copies, 1, 2, OTHER);
    take(copies, 2, 1, LONG);
    expect(copies.firstOf(2)).toBeNull();
  });
});
