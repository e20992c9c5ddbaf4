import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../test/support/answers.ts';

const holds = (text: string): string[] => answersIn(text).filter((answer) => answer.startsWith('other:hold='));

describe('where on the body somebody was held down', () => {
  it.each([
    ['The film shows a guard with his knee between the porter’s shoulder blades.', 'back'],
    ['He knelt on her neck.', 'neck'],
    ['The deputy put his weight on the man’s upper back.', 'back'],
    ['His knee was never on the neck.', 'not neck'],
  ])('%s', (text, part) => {
    expect(holds(text)).toEqual([`other:hold=${part}`]);
  });

  it.each(['He was shot in the shoulder.', 'It was on the shoulder of the road.'])('is not told by: %s', (text) => {
    expect(holds(text)).toEqual([]);
  });
});
