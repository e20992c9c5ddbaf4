import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('a count that is changed', () => {
  it('is told by whoever changes it', () => {
    expect(rows('The coast guard on Friday cut the number of missing to nine.')).toEqual(['coast guard | the number of missing to nine']);
  });
  it('is nobody’s words when an event changes it', () => {
    expect(rows('The storm raised the death toll to nine.')).toEqual([]);
  });
  it('counts people, not things', () => {
    expect(rows('The council cut the number of buses to nine.')).toEqual([]);
  });
});
