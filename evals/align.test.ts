import { describe, expect, it } from 'vitest';
import { alignAttributions, closeAttribution, identicalAttribution, type RoleWords } from './align.ts';

const words = (source: number[], cue: number[], content: number[]): RoleWords => ({ source: new Set(source), cue: new Set(cue), content: new Set(content) });

describe('alignAttributions', () => {
  it('gives each attribution one partner, the one whose content fits best', () => {
    const marked = [words([1], [2], [3, 4, 5, 6]), words([1], [2], [3, 4])];
    const found = [words([1], [2], [3, 4, 5]), words([9], [8], [20, 21])];
    expect(alignAttributions(marked, found)).toEqual([[marked[0], found[0]]]);
  });

  it('lets the cue decide between equal contents', () => {
    const marked = [words([1], [2], [3, 4]), words([7], [8], [3, 4])];
    const found = [words([7], [8], [3, 4])];
    expect(alignAttributions(marked, found)).toEqual([[marked[1], found[0]]]);
  });
});

describe('agreement of a pair', () => {
  const marked = words([1, 2], [3], [4, 5, 6, 7, 8]);
  it('is identical only when every role is', () => {
    expect(identicalAttribution(marked, words([1, 2], [3], [4, 5, 6, 7, 8]))).toBe(true);
    expect(identicalAttribution(marked, words([1], [3], [4, 5, 6, 7, 8]))).toBe(false);
  });

  it('is close when a word of the content is missing, but not when the source is another', () => {
    expect(closeAttribution(marked, words([1], [], [4, 5, 6, 7]))).toBe(true);
    expect(closeAttribution(marked, words([9], [3], [4, 5, 6, 7]))).toBe(false);
    expect(closeAttribution(marked, words([1], [3], [4, 5]))).toBe(false);
    expect(closeAttribution(words([], [3], [4]), words([], [3], [4]))).toBe(true);
  });
});
