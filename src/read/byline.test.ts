import { describe, expect, it } from 'vitest';
import { bylineNames } from './byline.ts';

describe('bylineNames', () => {
  it.each([
    ['By Ann Lee', ['Ann Lee']],
    ['By Ann Lee, Bo Ek and Carla Díaz in Rome', ['Ann Lee', 'Bo Ek', 'Carla Díaz']],
    ['BY ANN LEE AND BO EK', ['Ann Lee', 'Bo Ek']],
    ['By Jan van den Berg, political editor', ['Jan van den Berg']],
    ["By Seán O'Hara | 3 May 2024", ["Seán O'Hara"]],
    ['Words by Ann Lee & Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['Von Katrin Böhme', ['Katrin Böhme']],
    ['Interview: Simon Vail', ['Simon Vail']],
    ['By A. B. Carter', ['A. B. Carter']],
  ])('%s', (line, names) => expect(bylineNames(line)).toEqual(names));

  it.each(['By the time help came, the quay was under water.', 'By Monday the quay was shut and the ferry late', 'Ann Lee', 'Byron Lee went home', 'By', ''])(
    'none in %j',
    (line) => {
      expect(bylineNames(line)).toEqual([]);
    },
  );

  it('takes names without "by" when the line is known to be a byline', () => {
    expect(bylineNames('Ann Lee and Bo Ek', true)).toEqual(['Ann Lee', 'Bo Ek']);
    expect(bylineNames('נועה ברק', true)).toEqual(['נועה ברק']);
    expect(bylineNames('our political correspondent', true)).toEqual([]);
  });
});
