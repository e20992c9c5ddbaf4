import { expect, it } from 'vitest';
import { around, latest } from './latest.ts';

const many = Array.from({ length: 5000 }, (_, i) => 2 * i);

it('leaves lists as they are that no everyday name fills', () => {
  expect(latest([1, 4, 6])).toEqual([1, 4, 6]);
  expect(around([1, 4, 6], 5)).toEqual([1, 4, 6]);
});

it('keeps of long ones the last, or those next to a place on either side', () => {
  expect([latest(many)[0], latest(many).at(-1), latest(many).length]).toEqual([6000, 9998, 2000]);
  expect([around(many, 5001)[0], around(many, 5001).at(-1)]).toEqual([3002, 7000]);
  expect(around(many, 0)[0]).toBe(0);
  expect(around(many, 20_000).at(-1)).toBe(9998);
});
