import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../test/support/answers.ts';

const figures = (text: string): string[] => answersIn(text).filter((answer) => /^count:(?:time|shot|duration|speed) /.test(answer));

describe('figures of a kind of their own', () => {
  it.each([
    ['The baker was shot at close range four times.', 'count:time shot=4'],
    ['She had been stabbed at least six times.', 'count:time stabbed=at least 6'],
    ['The deputy fired his pistol three times.', 'count:shot fired=3'],
    ['The first ambulance arrived after 35 minutes.', 'count:duration help=35 min'],
    ['For half an hour there was nobody, no firefighters, no one.', 'count:duration help=30 min'],
    ['Paramedics were on the scene within nine minutes.', 'count:duration help=up to 9 min'],
    ['The van was doing 85 mph.', 'count:speed vehicle=85 mph'],
    ['Gusts reached 110 km/h on the quay.', 'count:speed wind=110 km/h'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toContain(expected);
  });

  it.each([
    'He was hit by a car four times in his life.',
    'She has voted four times.',
    'The ambulance had left 20 minutes before the blast.',
    'The concert was over after 40 minutes.',
    'The road has a limit of 50 mph.',
  ])('not from: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
