import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMeaning, type WordVector } from './format.ts';
import { openMeaning } from './table.ts';

const axis = (size: number, at: number) => Array.from({ length: size }, (_, d) => (d === at ? 1 : 0));

describe('a table of meanings', () => {
  it('gives back the direction of each word that was packed, and nothing for others', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    const words = fc.uniqueArray(fc.record({ word, rank: fc.nat(60_000), at: fc.nat(4) }), { selector: ({ word }) => word, maxLength: 40 });
    fc.assert(
      fc.property(words, (all) => {
        const meaning = openMeaning(packMeaning(all.map(({ word, rank, at }): WordVector => ({ word, rank, vector: axis(5, at) }))));
        for (const { word, at } of all) expect([...(meaning.vectorOf(word) ?? [])]).toEqual(axis(5, at));
        expect(meaning.vectorOf('Not-A-Word')).toBeNull();
      }),
    );
  });

  it('lets frequent words count for little and unknown ones in full', () => {
    const meaning = openMeaning(
      packMeaning([...['the', 'people', 'barge'].entries()].map(([i, word]) => ({ word, rank: [0, 80, 9000][i] ?? 0, vector: [1] }))),
    );
    expect(meaning.weightOf('the')).toBeLessThan(0.05);
    expect(meaning.weightOf('people')).toBeGreaterThan(0.3);
    expect(meaning.weightOf('barge')).toBeGreaterThan(meaning.weightOf('people'));
    expect(meaning.weightOf('zwieback')).toBe(1);
  });

  it('refuses bytes that are something else, or too few', () => {
    const whole = packMeaning([{ word: 'barge', rank: 1, vector: [1, 0] }]);
    expect(() => openMeaning(whole.subarray(0, whole.length - 1))).toThrow('cut short');
    expect(() => openMeaning(new TextEncoder().encode('HSATT001 something else'))).toThrow('not a table of meanings');
    expect(() => openMeaning(new Uint8Array())).toThrow('not a table of meanings');
  });
});
