import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from '../../../test/support/claims.ts';
import { withKinds } from './kinds.ts';
import { bySlot } from './slots.ts';

const slotsOf = (...said: Said[]): string[] => [...withKinds(bySlot(claimsOf(said))).keys()].sort();

describe('a number of one kind of people', () => {
  it('stands against nobody at all', () => {
    expect(slotsOf({ text: 'a', answers: { injured: '0' } }, { text: 'b', answers: { 'count:sailor injured': '30' } })).toEqual(['injured']);
  });

  it('is the toll when others give that number for the toll', () => {
    expect(slotsOf({ text: 'a', answers: { killed: '9' } }, { text: 'b', answers: { 'count:student killed': '9' } })).toEqual(['killed']);
  });

  it('stands against a toll of all that is lower', () => {
    expect(slotsOf({ text: 'a', answers: { killed: '6' } }, { text: 'b', answers: { 'count:recruit killed': 'up to 40' } })).toEqual(['killed']);
  });

  it('is told apart from another toll, and from one told by the same claim', () => {
    expect(slotsOf({ text: 'a', answers: { killed: '12' } }, { text: 'b', answers: { 'count:student killed': '9' } })).toEqual([
      'count:student killed',
      'killed',
    ]);
    expect(slotsOf({ text: 'a', answers: { killed: '9', 'count:student killed': '9' } })).toEqual(['count:student killed', 'killed']);
  });
});
