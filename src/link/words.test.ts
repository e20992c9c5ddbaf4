import { describe, expect, it } from 'vitest';
import { contentWords, longestRun, plainWords, stem } from './words.ts';

const content = (text: string) => [...contentWords(plainWords(text))].sort();

describe('words for comparison', () => {
  it('reads numbers alike in words, digits and with separators', () => {
    expect(content('seven')).toEqual(content('7'));
    expect(content('1,450km')).toEqual(content('1450 km'));
  });

  it('takes retellings of everyday words as one', () => {
    expect(content('two killed')).toEqual(content('two dead'));
    expect(content('the blaze')).toEqual(content('a fire'));
  });

  it.each([
    ['sinking', 'sinks'],
    ['stopped', 'stop'],
    ['operations', 'operation'],
  ])('gives %s and %s one stem', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it('keeps apart what only begins alike', () => {
    expect(stem('mission')).not.toBe(stem('missile'));
  });

  it('measures the longest run in common', () => {
    expect(longestRun(plainWords('the old pier fell at night'), plainWords('they say the old pier fell again'))).toBe(4);
    expect(longestRun(plainWords('the old pier'), [])).toBe(0);
  });
});
