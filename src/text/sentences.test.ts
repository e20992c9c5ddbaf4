import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceCases, splits } from '../../evals/sentences.ts';
import { splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end));

describe('splitSentences', () => {
  it('splits at least 99 in 100 of the hard cases as marked', () => {
    const cases = sentenceCases();
    const wrong = cases.filter((c) => !splits(c)).map(({ sentences }) => sentences.join(' ¶ '));
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(wrong.slice(cases.length / 100)).toEqual([]);
  });

  it('keeps a quotation with the words that say who spoke', () => {
    expect(split('“Is it over?” asked the boy. “It is.”')).toEqual(['“Is it over?” asked the boy.', '“It is.”']);
  });

  it('counts from the start of the whole text when given a block of it', () => {
    const text = 'Title here\n\nOne fell. Two stayed.';
    expect(splitSentences(text, 12, text.length)).toEqual([
      [12, 21],
      [22, 33],
    ]);
  });

  it('loses no character but white space, whatever the text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('. ', '! ', '” ', 'U.S. ', '… ', '? ', 'a.m. ', '\n', ' “', 'Dr. ', '3. '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const [start, end] of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
