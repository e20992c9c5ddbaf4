import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../test/support/answers.ts';

const colours = (text: string): string[] => answersIn(text).filter((answer) => answer.startsWith('other:vehicle='));

describe('the colour of the car of those who did it', () => {
  it.each([
    ['The gunman fled in a dark gray four-door sedan.', 'grey'],
    ['Two suspects jumped out of a beige Renault.', 'tan'],
    ['The driver of a white pickup truck did not stop.', 'white'],
  ])('%s', (text, colour) => {
    expect(colours(text)).toEqual([`other:vehicle=${colour}`]);
  });

  it.each(['A white police van drove past.', 'Her red car stood in the yard.', 'The gunman wore black and fled by car.'])('is not told by: %s', (text) => {
    expect(colours(text)).toEqual([]);
  });
});
