import { describe, expect, it } from 'vitest';
import { packMeaning } from './format.ts';
import { coverage, gist, similarity, wordLikeness } from './likeness.ts';
import { openMeaning } from './table.ts';

const meaning = openMeaning(
  packMeaning([
    { word: 'boat', rank: 1500, vector: [1, 0, 0] },
    { word: 'ferry', rank: 6000, vector: [0.8, 0.6, 0] },
    { word: 'budget', rank: 900, vector: [0, 0, 1] },
    { word: 'the', rank: 0, vector: [0, 0, 1] },
  ]),
);

describe('likeness of words', () => {
  it('is that of their use, and no other word is as like as the word itself', () => {
    expect(wordLikeness(meaning, 'boat', 'ferry')).toBeCloseTo(0.8, 1);
    expect(wordLikeness(meaning, 'boat', 'budget')).toBe(0);
    expect(wordLikeness(meaning, 'the', 'budget')).toBe(0.9);
    expect(wordLikeness(meaning, 'dinghy', 'dinghy')).toBe(1);
    expect(wordLikeness(meaning, 'dinghy', 'boat')).toBe(0);
  });
});

describe('likeness of runs of words', () => {
  it('is led by the rare words', () => {
    expect(similarity(meaning, ['the', 'ferry'], ['the', 'boat'])).toBeGreaterThan(0.7);
    expect(similarity(meaning, ['the', 'ferry'], ['the', 'budget'])).toBeLessThan(0.1);
  });

  it('is nothing where the table knows no word', () => {
    expect(gist(meaning, ['dinghy'])).toBeNull();
    expect(similarity(meaning, ['dinghy'], ['boat'])).toBe(0);
    expect(similarity(meaning, [], [])).toBe(0);
  });
});

describe('coverage', () => {
  it('asks of one side only whether the other meets it', () => {
    expect(coverage(meaning, ['ferry'], ['boat', 'budget'])).toBeGreaterThan(0.75);
    expect(coverage(meaning, ['boat', 'budget'], ['ferry'])).toBeLessThan(0.5);
    expect(coverage(meaning, [], ['boat'])).toBe(0);
  });
});
