import { describe, expect, it } from 'vitest';
import { ferryDossier } from '../../test/support/ferry.ts';
import { count, grouped, inReadingOrder, letterOf, sayValue, shorten, weightOf } from './words.ts';

describe('counting', () => {
  it('says mentions and origins, one or many', () => {
    expect(weightOf({ value: '', claims: ['c1', 'c2', 'c3', 'c4'], origins: ['o1'] })).toBe('4 mentions · 1 origin');
    expect(weightOf({ value: '', claims: ['c1'], origins: ['o1', 'o2'] })).toBe('1 mention · 2 origins');
    expect(count(0, 'origin')).toBe('0 origins');
  });

  it('groups thousands the same everywhere', () => {
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
  });

  it('letters answers beyond Z', () => {
    expect([0, 25, 26, 51, 52, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
  });
});

describe('inReadingOrder', () => {
  it('puts contested questions on top, keeps the order among equals and leaves the dossier as it was', () => {
    const questions = ferryDossier().incidents[0]?.questions ?? [];
    const before = questions.map(({ id }) => id);
    expect(inReadingOrder(questions).map(({ slot }) => slot)).toEqual(['means', 'injured', 'target', 'what', 'where', 'when', 'responsibility']);
    expect(questions.map(({ id }) => id)).toEqual(before);
  });
});

describe('shorten', () => {
  it('cuts at a word and says so', () => {
    expect(shorten('the quick brown fox', 12)).toBe('the quick…');
    expect(shorten('short', 12)).toBe('short');
  });

  it('never halves a character', () => {
    expect(shorten('aaaa🚢🚢🚢', 6)).toBe('aaaa…');
  });
});

describe('sayValue', () => {
  it('says dates in words and leaves the rest alone', () => {
    expect(sayValue('2024-05-06TEV')).toBe('6 May 2024, evening');
    expect(sayValue('2024-05-06TEV, 2024-05-07')).toBe('6 May 2024, evening; 7 May 2024');
    expect(sayValue('24 to 119')).toBe('24 to 119 (dozens)');
    for (const value of ['drone', '12 to 15', 'port damaged, port burned', '2', '2024', 'at least 3, 5']) expect(sayValue(value)).toBe(value);
  });
});
