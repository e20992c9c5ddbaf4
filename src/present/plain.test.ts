import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from './plain.ts';

describe('plain', () => {
  it('takes terminal sequences out whole', () => {
    expect(plain('\u001B[31mred\u001B[0m and \u001B]0;title\u0007loud\u001B]8;;http://x\u001B\\link')).toBe('red and loudlink');
  });

  it('takes out signs that reorder what stands beside them', () => {
    expect(plain('photo\u202Egpj.exe')).toBe('photo gpj.exe');
  });

  it('makes one line of many, and keeps words of every script', () => {
    expect(plain(' a\n\tb\u2028c ')).toBe('a b c');
    expect(plain('Дім 家 خمسة 🚢')).toBe('Дім 家 خمسة 🚢');
  });

  it('leaves nothing a terminal would act on', () => {
    const signs = fc.string({ unit: fc.constantFrom(...Array.from('\u001B[]0;mJ\u0007\u009B\u0090\\\u202E\u2066\uD83D\n a')) });
    fc.assert(
      fc.property(signs, (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
