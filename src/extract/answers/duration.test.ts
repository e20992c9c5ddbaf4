import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../test/support/answers.ts';

const durations = (text: string): string[] => answersIn(text).filter((answer) => answer.startsWith('count:duration '));

describe('how long something lasted', () => {
  it.each([
    ['The guard knelt on him for four minutes and 30 seconds.', 'count:duration hold=4.5 min'],
    ['She was pinned under his knee for more than two minutes.', 'count:duration hold=at least 2 min'],
    ['The porter was held prone for three minutes and 36 seconds.', 'count:duration hold=3.6 min'],
    ['He was on the ground for about 90 seconds.', 'count:duration hold=about 1.5 min'],
    ['The village was without power for six hours.', 'count:duration blackout=360 min'],
    ['The standoff lasted three hours.', 'count:duration attack=180 min'],
    ['Two cooks were trapped in the lift for 40 minutes.', 'count:duration entrapment=40 min'],
  ])('%s', (text, expected) => {
    expect(durations(text)).toEqual([expected]);
  });

  it.each(['The bus takes forty minutes to the coast.', 'He could be pinned down for five minutes.'])('is not told by: %s', (text) => {
    expect(durations(text)).toEqual([]);
  });
});
