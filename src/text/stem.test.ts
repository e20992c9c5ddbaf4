import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptOf, conceptsOf } from './concepts.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

describe('stems', () => {
  it.each([
    ['halted', 'halting'],
    ['exceeded', 'exceeding'],
    ['inquiries', 'inquiry'],
    ['repaired', 'repairs'],
    ['stopped', 'stopping'],
    ['crashes', 'crash'],
    ['quietly', 'quiet'],
    ["driver's", 'driver'],
    ['lies', 'lie'],
    ['tied', 'tie'],
  ])('%s and %s are one word', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['pass', 'pa'],
    ['need', 'ne'],
    ['virus', 'viru'],
    ['sing', 's'],
  ])('%s is not cut to %s', (word, cut) => {
    expect(stem(word)).not.toBe(cut);
  });

  it('never come out empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(stem(word).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('concepts', () => {
  it('are the same for synonyms of the lexicon', () => {
    expect(conceptOf('lorry')).toBe(conceptOf('vehicles'));
    expect(conceptOf('barges')).toBe(conceptOf('vessel'));
  });

  it('leave out function words, numbers and times', () => {
    expect(conceptsOf(wordsOf('On Monday two of the pumps were still not running')).map((c) => c.concept)).toEqual(['pump', 'run']);
  });

  it('find phrases of several words', () => {
    expect(conceptsOf(wordsOf('an unmanned aerial vehicle went down')).map((c) => c.concept)).toEqual(['drone', 'sink']);
  });
});
