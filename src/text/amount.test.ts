import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, compatible, formatAmount, parseAmount } from './amount.ts';

const exact = (n: number): Amount => ({ low: n, high: n, value: n, approx: false });

describe('amounts', () => {
  it.each([
    [exact(5), '5'],
    [{ low: 11, high: null, value: 11, approx: false }, 'at least 11'],
    [{ low: null, high: 30, value: 30, approx: false }, 'up to 30'],
    [{ low: 20, high: 25, value: 22.5, approx: false }, '20 to 25'],
    [{ low: null, high: null, value: 180, approx: true }, 'about 180'],
  ])('read %j as “%s”', (amount, text) => {
    expect(formatAmount(amount)).toBe(text);
  });

  it('survive being written and read', () => {
    const number = fc.integer({ min: 0, max: 1e9 });
    const amount = fc.oneof(
      number.map(exact),
      number.map((value): Amount => ({ low: value, high: null, value, approx: false })),
      number.map((value): Amount => ({ low: null, high: value, value, approx: false })),
      number.map((value): Amount => ({ low: null, high: null, value, approx: true })),
    );
    fc.assert(
      fc.property(amount, (a) => {
        expect(parseAmount(formatAmount(a))).toEqual(a);
      }),
    );
  });

  it('may carry a unit', () => {
    expect(parseAmount('about 1200 m2')).toMatchObject({ value: 1200, approx: true });
  });

  it.each(['not known', 'not 5', 'yes', '5th', ''])('“%s” is none', (text) => {
    expect(parseAmount(text)).toBeNull();
  });

  it('go together when both can be right', () => {
    const at = (text: string): Amount => parseAmount(text) ?? exact(Number.NaN);
    expect(compatible(at('at least 2'), at('3'))).toBe(true);
    expect(compatible(at('about 180'), at('178'))).toBe(true);
    expect(compatible(at('24 to 119'), at('31'))).toBe(true);
    expect(compatible(at('24 to 119'), at('9'))).toBe(false);
    expect(compatible(at('5'), at('7'))).toBe(false);
    expect(compatible(at('up to 4'), at('5'))).toBe(false);
    expect(compatible(at('up to 40'), at('31'))).toBe(true);
    expect(compatible(at('up to 40'), at('9'))).toBe(false);
    expect(compatible(at('20 to 25'), at('22'))).toBe(true);
  });
});
