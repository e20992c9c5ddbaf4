import { describe, expect, it } from 'vitest';
import { sortableDate } from './sortable-date.ts';

describe('sortableDate', () => {
  it.each([
    ['2024-05-06', '2024-05-06'],
    ['2024-05', '2024-05'],
    ['2024-05-06T10:00:00Z', '2024-05-06T10:00:00Z'],
    ['2024-05-06T01:30:00.250+03:00', '2024-05-05T22:30:00Z'],
    ['2024-05-06T10:00', '2024-05-06T10:00:00Z'],
  ])('makes %s into %s', (published, sortable) => {
    expect(sortableDate(published)).toBe(sortable);
  });

  it.each(['yesterday', '6 May 2024', '', '2024-05-06Tnoon', '2024-99-99T10:00:00Z'])('takes %j for no date', (published) => {
    expect(sortableDate(published)).toBeNull();
  });

  it('puts a day before its instants and behind those of the day before', () => {
    const order = ['2024-05-05T23:59:00Z', '2024-05-06', '2024-05-06T00:00:00Z'].map((date) => sortableDate(date) ?? '');
    expect([...order].sort((a, b) => (a < b ? -1 : 1))).toEqual(order);
  });
});
