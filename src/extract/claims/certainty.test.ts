import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { hedgeCases, readHedges } from '../../../evals/hedges.ts';
import { hedging } from './certainty.ts';

const certaintyOf = (text: string) => hedging(text, [[0, text.length]], null).certainty;

describe('certainty', () => {
  it('is certain without a hedge', () => {
    expect(hedging('the bridge has fallen', [[0, 21]], null)).toEqual({ hedges: [], certainty: 'certain' });
  });

  it('is the weakest that a hedge leaves', () => {
    expect(certaintyOf('the bridge has probably fallen')).toBe('probable');
    expect(certaintyOf('the bridge could have been hit')).toBe('possible');
    expect(certaintyOf('the alleged attack was probably a test')).toBe('unknown');
  });

  it('points at the hedge', () => {
    const text = 'it was reportedly hit';
    expect(hedging(text, [[0, text.length]], null).hedges).toEqual([[7, 17]]);
  });

  it('looks only where it is told to', () => {
    expect(hedging('perhaps it fell', [[8, 15]], null).certainty).toBe('certain');
  });

  it('takes belief for a hedge in the cue, not inside what is told', () => {
    expect(hedging('Divers fear the hull split', [[12, 26]], [7, 11]).certainty).toBe('possible');
    expect(certaintyOf('the dogs fear thunder')).toBe('certain');
  });

  it('leaves the month and the noun alone', () => {
    expect(certaintyOf('the bridge fell on May 3')).toBe('certain');
    expect(certaintyOf('the might of the river')).toBe('certain');
  });
});

describe('hedges, certainty and polarity of the sentences written for them', () => {
  it('are read as marked, nineteen times in twenty and more', () => {
    const cases = hedgeCases();
    const wrong = cases.filter(({ text, ...expected }) => !isDeepStrictEqual(readHedges(text), expected));
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(wrong.map(({ text }) => text).slice(Math.floor(cases.length / 20))).toEqual([]);
  });
});
