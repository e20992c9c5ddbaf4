import { expect, it } from 'vitest';
import { similarity, wordLikeness } from '../text/meaning/likeness.ts';
import { loadMeaning } from './load.ts';

const meaning = loadMeaning();

it('finds words of one thing alike and words of different things not', () => {
  expect(wordLikeness(meaning, 'ferry', 'boat')).toBeGreaterThan(0.6);
  expect(wordLikeness(meaning, 'pistol', 'handgun')).toBeGreaterThan(0.6);
  expect(wordLikeness(meaning, 'ferry', 'minister')).toBeLessThan(0.2);
});

it('finds sentences of one matter alike that share no telling word', () => {
  const overloaded = 'the ferry was overloaded'.split(' ');
  expect(similarity(meaning, overloaded, 'too many passengers were aboard the boat'.split(' '))).toBeGreaterThan(0.6);
  expect(similarity(meaning, overloaded, 'the minister will travel to the summit'.split(' '))).toBeLessThan(0.4);
});

it('says which file is missing', () => {
  expect(() => loadMeaning('nowhere/meaning.bin.gz')).toThrow(/table of meanings cannot be read/);
});
