import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../test/support/claims.ts';
import { withBareFigures } from './figures.ts';
import { mergedSlots } from './merged.ts';
import { bySlot } from './slots.ts';

const slotsOf = (...said: { text: string; answers: Record<string, string> }[]): Record<string, number> =>
  Object.fromEntries([...mergedSlots(bySlot(claimsOf(said)))].map(([slot, given]) => [slot, given.length]));

describe('slots that ask the same', () => {
  it('a thing destroyed and a thing hit are one count when nobody gives both', () => {
    expect(slotsOf({ text: 'a', answers: { 'count:boat lost': '3' } }, { text: 'b', answers: { 'count:boat damaged': '4' } })).toEqual({
      'count:boat damaged': 2,
    });
    expect(slotsOf({ text: 'a', answers: { 'count:boat lost': '3', 'count:boat damaged': '4' } })).toEqual({ 'count:boat lost': 1, 'count:boat damaged': 1 });
  });

  it('launched and downed stay apart', () => {
    expect(Object.keys(slotsOf({ text: 'a', answers: { 'count:drone launched': '9' } }, { text: 'b', answers: { 'count:drone downed': '9' } }))).toHaveLength(
      2,
    );
  });

  it('the same age under a noun and a name is one person’s', () => {
    expect(slotsOf({ text: 'a', answers: { 'other:age of girl': '5' } }, { text: 'b', answers: { 'other:age of ada': '5' } })).toEqual({
      'other:age of ada': 2,
    });
    expect(Object.keys(slotsOf({ text: 'a', answers: { 'other:age of girl': '5' } }, { text: 'b', answers: { 'other:age of ada': '6' } }))).toHaveLength(2);
  });
});

describe('bare figures', () => {
  const figures = (...texts: string[]): number =>
    (withBareFigures(bySlot(claimsOf(texts.map((text) => ({ text })))), claimsOf(texts.map((text) => ({ text })))).get('missing') ?? []).length;

  it('answer the question to which others give the number', () => {
    expect(figures('17 people are missing', 'the figure of 17')).toBe(2);
  });

  it('answer nothing when nobody gives it, or when there are more words', () => {
    expect(figures('17 people are missing', 'the figure of 18')).toBe(1);
    expect(figures('17 people are missing', 'The clinic received 17 patients')).toBe(1);
    expect(figures('17 people are missing', 'there were 17 bright yellow chairs along the wall of the hall')).toBe(1);
  });
});
