import { describe, expect, it } from 'vitest';
import { Phrases } from './phrases.ts';
import { wordsOf } from './words.ts';

const PHRASES = new Phrases({ lost: 'sunk|gone|gone down', ship: 'boat|ferry boat' });

describe('phrases of a lexicon', () => {
  it('prefers the longest that starts at a word', () => {
    expect(PHRASES.all(wordsOf('The boat has gone down.'))).toEqual([
      { first: 1, last: 2, value: 'ship' },
      { first: 3, last: 5, value: 'lost' },
    ]);
  });

  it('does not match the beginning of a phrase', () => {
    expect(PHRASES.all(wordsOf('a ferry sails'))).toEqual([]);
  });

  it('takes a list as its own canonical words', () => {
    expect(new Phrases(['not clear']).all(wordsOf('It is not clear'))).toEqual([{ first: 2, last: 4, value: 'not clear' }]);
  });

  it('reads hyphens as gaps between words', () => {
    const words = ['knife', '-', 'attack'].map((text) => ({ text, lower: text }));
    expect(new Phrases({ stabbing: 'knife attack' }).all(words)).toEqual([{ first: 0, last: 3, value: 'stabbing' }]);
  });
});
