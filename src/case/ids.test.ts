import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimName, parseName, reportName } from './ids.ts';

describe('names of a case', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
        expect(parseName(reportName(number))).toEqual({ kind: 'report', number });
        expect(parseName(claimName(number))).toEqual({ kind: 'claim', number });
      }),
    );
  });

  it('may be typed carelessly', () => {
    expect(parseName('r12')).toEqual({ kind: 'report', number: 12 });
    expect(parseName(' c-0031 ')).toEqual({ kind: 'claim', number: 31 });
  });

  it.each(['', 'R-', 'R-0', 'X-12', 'R-12x', 'R--1', '12', 'R-99999999999'])('are not %j', (name) => {
    expect(() => parseName(name)).toThrow('Write R-0012 for a report');
  });
});
