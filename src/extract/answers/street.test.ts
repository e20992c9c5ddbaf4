import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../test/support/answers.ts';

const streets = (text: string): string[] => answersIn(text).filter((answer) => answer.startsWith('other:street='));

describe('the street where it happened', () => {
  it.each([
    ['The shooting happened near 183 East 4th St. before noon.', 'east 4th'],
    ['A blast shook a bakery on E. 4th Street near Harrow Lane.', 'east 4th and harrow'],
    ['Shots were fired outside a bar on Mill Road.', 'mill'],
  ])('%s', (text, expected) => {
    expect(streets(text)).toEqual([`other:street=${expected}`]);
  });

  it.each(['She lives on Mill Road.', 'The man shot on Friday lived on Mill Road.', 'The gunman was arrested on Mill Road after the shooting.'])(
    'is not told by: %s',
    (text) => {
      expect(streets(text)).toEqual([]);
    },
  );
});
