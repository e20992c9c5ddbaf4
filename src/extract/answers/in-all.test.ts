import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../test/support/answers.ts';

const tolls = (text: string): string[] => answersIn(text).filter((answer) => /^(?:killed|injured|count:)/.test(answer));

describe('the toll of a report as an answer', () => {
  it.each([
    ['An infant and two women died in the flat.', ['killed=3']],
    ['Four people are nursing bullet wounds.', ['injured=4']],
    ['Six others sustained gunshot wounds.', ['injured=6']],
    ['The evening ended with five people shot in the yard.', ['injured=5']],
    ['Another child was hospitalized.', ['injured=at least 1']],
    ['The porter was shot in the leg.', []],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected);
  });

  it('is left out where a kind of people is counted, or the number is read otherwise', () => {
    expect(tolls('More than 30 cadets were killed.')).toEqual(['count:cadet killed=at least 30']);
    expect(tolls('At least two people were killed.')).toEqual(['killed=at least 2']);
  });

  it('is left out where it is not told as done', () => {
    expect(tolls('The wall could have killed two girls and a boy.')).not.toContain('killed=3');
    expect(tolls('Two girls and a boy were killed in three separate crashes.')).not.toContain('killed=3');
  });
});
