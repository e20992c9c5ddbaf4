import fc from 'fast-check';
import { expect, it } from 'vitest';
import { opensWithCapital } from './capital.ts';

it('knows the capital letters of every script', () => {
  for (const text of ['Quay', 'Éclair', 'Ямал', 'Ωmega', '𝐀', 'Z']) expect(opensWithCapital(text)).toBe(true);
  for (const text of ['', 'quay', 'éclair', '@Quay', '[Quay', '4th', '“Quay', 'ямал']) expect(opensWithCapital(text)).toBe(false);
});

it('says what the class of capital letters says', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => opensWithCapital(text) === /^\p{Lu}/u.test(text)));
});
