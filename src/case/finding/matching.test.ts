import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, soughtStems } from './matching.ts';

const found = (text: string, words: string): string[] => excerptOf(text, soughtStems(words)).matches.map((span) => text.slice(...span));

describe('excerptOf', () => {
  it('finds words in another number or tense', () => {
    expect(found('Two bridges collapsed.', 'bridge collapse')).toEqual(['bridges', 'collapsed']);
  });

  it('leaves out what the query excludes', () => {
    expect(found('The north bridge and the south bridge.', 'bridge -south')).toEqual(['bridge', 'bridge']);
    expect(found('A toll bridge.', 'toll -"old bridge"')).toEqual(['toll']);
  });

  it('shows the place where most of the words stand together', () => {
    const text = `The bridge. ${'Filler words go on and on here. '.repeat(20)}The bridge was closed by police. ${'More filler. '.repeat(30)}`;
    const { span, matches } = excerptOf(text, soughtStems('bridge closed police'));
    expect(matches.map((match) => text.slice(...match))).toEqual(['bridge', 'closed', 'police']);
    expect(text.slice(...span)).toContain('bridge was closed by police');
    expect(span[1] - span[0]).toBeLessThanOrEqual(160);
  });

  it('stays in one block', () => {
    const text = 'Title without it\n\nThe ferry sank.\n\nAnother block';
    expect(text.slice(...excerptOf(text, soughtStems('ferry')).span)).toBe('The ferry sank.');
  });

  it('shows the beginning when nothing matches', () => {
    expect(excerptOf('Nothing here.', soughtStems('ferry'))).toEqual({ span: [0, 13], matches: [] });
  });

  it('keeps all spans inside the range it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ferry', ' ', '\n', 'x', '😀', '.') }), fc.nat(30), fc.nat(60), (text, from, length) => {
        const end = Math.min(text.length, from + length);
        const begin = Math.min(from, end);
        const { span, matches } = excerptOf(text, soughtStems('ferry'), [begin, end]);
        for (const [start, stop] of [span, ...matches]) expect(begin <= start && start <= stop && stop <= end).toBe(true);
      }),
    );
  });
});
