import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWesternLetters } from './latin.ts';
import { tokenise } from './tokens.ts';

describe('a text in western letters', () => {
  it('takes marks off and writes other alphabets in Latin', () => {
    expect(inWesternLetters('Łukasz Sabadoš, Şırnak, Đức Nguyễn, Джанкой, Αθήνα, Müller')).toBe('Lukasz Sabados, Sirnak, Duc Nguyen, Dzankoi, Atina, Müller');
  });

  it('writes scripts without a rule as a name', () => {
    expect(inWesternLetters('in 東京 and القدس')).toBe('in XX and XXXXX');
  });

  it('leaves punctuation, digits and pictures', () => {
    expect(inWesternLetters('“90 €” – 😀 …')).toBe('“90 €” – 😀 …');
  });

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => inWesternLetters(text).length === text.length));
  });
});

describe('tokens of names in other letters', () => {
  it('are whole words, as printed', () => {
    const text = 'Businessman Pavol Sabadoš met Łukasz Żółć and Çağlar in Şırnak.';
    const words = tokenise(text).map(({ text: word }) => word);
    expect(words).toEqual(['Businessman', 'Pavol', 'Sabadoš', 'met', 'Łukasz', 'Żółć', 'and', 'Çağlar', 'in', 'Şırnak', '.']);
  });

  it('are tagged as the names they are', () => {
    expect(tokenise('Ivan Černý met Janoš.').flatMap(({ text, tag }) => (tag === 'PROPN' ? [text] : []))).toEqual(['Ivan', 'Černý', 'Janoš']);
  });
});
