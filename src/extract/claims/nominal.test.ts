import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('nouns of saying', () => {
  it('carry a clause', () => {
    expect(rows(`The union's claim that the brakes were old was dismissed.`)).toEqual(['union | that the brakes were old']);
  });
  it('carry words of their own', () => {
    expect(rows('The brakes, in her words, “were a joke”.')).toEqual(['her | “were a joke”']);
  });
  it('carry a count of their own', () => {
    expect(rows('By his own count it was the ninth flood he had seen.')).toEqual(['his | it was the ninth flood he had seen']);
  });
  it('take a phrase with "of"', () => {
    expect(rows("The union's claim of forty deaths has been denied.")).toContain('union | forty deaths');
  });
  it('are a count of somebody, what they counted behind it', () => {
    expect(rows('By her reckoning around ninety people were in the hall.')).toEqual(['her | around ninety people were in the hall']);
    expect(rows("By the ministry's count, six people died.")).toEqual(['ministry | six people died']);
    expect(rows('The film shows, by his count, eleven blows to the door.')).toContain('his | eleven blows to the door');
    expect(rows('He came by bus. By any count the hall was full.')).toEqual([]);
  });
  it('are the words of somebody', () => {
    expect(rows('The hall, in the words of the mayor, “was never a hall”.')).toEqual(['mayor | “was never a hall”']);
  });
});
