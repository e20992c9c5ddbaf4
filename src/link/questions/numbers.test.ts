import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from '../../../test/support/claims.ts';
import { numberAnswers } from './numbers.ts';
import { bySlot } from './slots.ts';

const injured = (...said: Said[]): string[] => numberAnswers(bySlot(claimsOf(said)).get('injured') ?? []).map(({ value }) => value);

describe('some of those a report counts', () => {
  it('are no other count', () => {
    expect(injured({ text: 'Five people were hurt' }, { text: 'Two women were hurt by glass' })).toEqual(['5']);
  });

  it('are no other count when those told beside them make up the total', () => {
    const parts = { text: 'Three went by ambulance and two by car', answers: { injured: '3' } };
    expect(injured({ text: 'Five people were hurt' }, { text: 'Three people were injured, and a further two people were wounded' })).toEqual(['5']);
    expect(injured({ text: 'Five people were hurt' }, parts)).toEqual(['3', '5']);
  });

  it('are the count of a report that gives no higher one', () => {
    expect(injured({ text: 'Five people were hurt' }, { text: 'Two women were hurt by glass', report: 'r2' })).toEqual(['2', '5']);
    expect(injured({ text: 'Two women were hurt' })).toEqual(['2']);
  });

  it('are not meant by a number that an interval holds', () => {
    expect(injured({ text: 'Dozens of people were hurt' }, { text: 'Thirty-one women were hurt' })).toEqual(['31', '24 to 119']);
    expect(injured({ text: 'Dozens of people were hurt' }, { text: 'Nine women were hurt' })).toEqual(['24 to 119']);
  });

  it('are not meant by two counts of people', () => {
    expect(injured({ text: 'Five people were hurt' }, { text: 'Three people were hurt' })).toEqual(['3', '5']);
  });
});
