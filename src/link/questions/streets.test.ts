import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from '../../../test/support/claims.ts';
import { bySlot } from './slots.ts';
import { streetAnswers } from './streets.ts';

const answersOf = (...said: Said[]): string[] => streetAnswers(bySlot(claimsOf(said)).get('other:street') ?? []).map(({ value }) => value);

describe('streets', () => {
  it('agree when they share one', () => {
    expect(
      answersOf(
        { text: 'a', answers: { 'other:street': 'mill' } },
        { text: 'b', answers: { 'other:street': 'mill and harrow' } },
        { text: 'c', answers: { 'other:street': 'harrow' } },
      ),
    ).toHaveLength(1);
  });

  it('are two answers when they share none', () => {
    expect(answersOf({ text: 'a', answers: { 'other:street': 'east 4th' } }, { text: 'b', answers: { 'other:street': 'east 5th' } })).toEqual([
      'East 4th',
      'East 5th',
    ]);
  });
});
