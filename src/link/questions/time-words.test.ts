import { describe, expect, it } from 'vitest';
import { timeInWords } from './time-words.ts';

describe('times in words', () => {
  it.each([
    ['2021-05-11', '11 May 2021'],
    ['2021-05-11T21:30', '11 May 2021, 21:30'],
    ['2021-05-11TNI', '11 May 2021, night'],
    ['2021-05', 'May 2021'],
    ['2021', '2021'],
    ['T24:00', 'midnight'],
    ['2021-W19', 'week 19 of 2021'],
    ['2021-W19-WE', 'weekend of week 19 of 2021'],
    ['PT3H', 'PT3H'],
  ])('%s', (value, words) => {
    expect(timeInWords(value)).toBe(words);
  });
});
