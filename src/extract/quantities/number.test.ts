import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER, parseNumber } from './number.ts';

describe('parseNumber', () => {
  it.each([
    ['84', 84],
    ['2,500', 2500],
    ['12 500', 12_500],
    ['1.4 million', 1_400_000],
    ['2 1/2', 2.5],
    ['seventeen', 17],
    ['twenty-two', 22],
    ['two hundred and fifty', 250],
    ['three thousand two hundred', 3200],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a million', 500_000],
    ['a couple', 2],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it('is null for words that make no number', () => {
    for (const text of ['one two', 'twenty thirty', 'drone', '']) expect(parseNumber(text)).toBeNull();
  });

  it('reads any number written with separators', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 12 - 1 }), (n) => parseNumber(n.toLocaleString('en-US')) === n));
  });

  it('matches what it can read', () => {
    const whole = new RegExp(`^${NUMBER}$`, 'i');
    for (const text of ['84', '2,500', '1.4 million', 'two hundred and fifty', 'a dozen', 'twenty-two']) expect(text).toMatch(whole);
  });
});
