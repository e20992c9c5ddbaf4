import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('a count that is changed', () => {
  it('is told by whoever changes it', () => {
    expect(rows('The coast guard on Friday cut the number of missing to nine.')).toEqual(['coast guard | the number of missing to nine']);
  });
  it('is told by whoever gives another', () => {
    expect(rows('The sheriff confirmed the wreck but gave a lower toll of nine people.')).toEqual([
      'sheriff | the wreck',
      'sheriff | a lower toll of nine people',
    ]);
    expect(rows('The union gave a dinner for a number of people.')).toEqual([]);
  });
  it('is nobody’s words when an event changes it', () => {
    expect(rows('The storm raised the death toll to nine.')).toEqual([]);
  });
  it('counts people, not things', () => {
    expect(rows('The council cut the number of buses to nine.')).toEqual([]);
  });
});
