import { describe, expect, it } from 'vitest';
import { hedging } from './certainty.ts';

const certaintyOf = (text: string) => hedging(text, [[0, text.length]]).certainty;

describe('certainty', () => {
  it('is certain without a hedge', () => {
    expect(hedging('the bridge has fallen', [[0, 21]])).toEqual({ hedges: [], certainty: 'certain' });
  });

  it('is the weakest that a hedge leaves', () => {
    expect(certaintyOf('the bridge has probably fallen')).toBe('probable');
    expect(certaintyOf('the bridge could have been hit')).toBe('possible');
    expect(certaintyOf('the alleged attack was probably a test')).toBe('unknown');
  });

  it('points at the hedge', () => {
    const text = 'it was reportedly hit';
    expect(hedging(text, [[0, text.length]]).hedges).toEqual([[7, 17]]);
  });

  it('looks only where it is told to', () => {
    expect(hedging('perhaps it fell', [[8, 15]]).certainty).toBe('certain');
  });

  it('leaves the month and the noun alone', () => {
    expect(certaintyOf('the bridge fell on May 3')).toBe('certain');
    expect(certaintyOf('the might of the river')).toBe('certain');
  });
});
