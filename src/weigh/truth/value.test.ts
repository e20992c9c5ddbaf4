import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { support, valueKey } from './value.ts';

describe('valueKey', () => {
  it.each([
    [' North  Gate ', 'north gate'],
    ['b; a', 'A;B'],
    ['12.50', '12.5'],
  ])('takes %j and %j for one value', (a, b) => expect(valueKey(a)).toBe(valueKey(b)));

  it.each([
    ['007', '7'],
    ['1e3', '1000'],
    ['a; b', 'a'],
  ])('keeps %j and %j apart', (a, b) => expect(valueKey(a)).not.toBe(valueKey(b)));
});

describe('support', () => {
  it('falls with the distance of two numbers and ends at one in a hundred', () => {
    expect(support('1000', '1002')).toBeGreaterThan(support('1000', '1006'));
    expect(support('1000', '1011')).toBe(0);
  });

  it('is there for times ten minutes apart, over midnight with dates too', () => {
    expect(support('10:00', '10:05')).toBe(0.5);
    expect(support('2024-02-29T23:58', '2024-03-01 00:03')).toBe(0.5);
    expect(support('10:00', '10:10')).toBe(0);
  });

  it('is what two sets have in common', () => expect(support('ada; bo', 'bo; cy')).toBe(0.5));

  it('goes from the whole to its part and not back', () => {
    expect(support('Westmark', 'Ulm, Westmark')).toBeGreaterThan(0);
    expect(support('Ulm, Westmark', 'Westmark')).toBe(0);
    expect(support('2024-02', '2024-02-11')).toBeGreaterThan(0);
    expect(support('2024', '20241')).toBe(0);
  });

  it('stays between 0 and 1 and is 1 for equals', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(support(a, b)).toBeGreaterThanOrEqual(0);
        expect(support(a, b)).toBeLessThanOrEqual(1);
        expect(support(a, a)).toBe(1);
      }),
    );
  });
});
