import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import { findQuantities } from './quantities.ts';

const quantities = (text: string) => findQuantities(analyse({ text }));
const only = (text: string) => {
  const found = quantities(text);
  expect(found).toHaveLength(1);
  return found[0];
};

describe('counts', () => {
  it('name what is counted, in the singular', () => {
    expect(only('The army shot down 84 attack drones.')).toMatchObject({ value: 84, of: 'drone', unit: null });
    expect(only('Five people drowned.')).toMatchObject({ value: 5, of: 'person' });
    expect(only('Seventeen storage tanks were lost.')).toMatchObject({ value: 17, of: 'tank' });
    expect(quantities('Two of the four barns burned.').map(({ value, of }) => [value, of])).toEqual([
      [2, 'barn'],
      [4, 'barn'],
    ]);
  });

  it('are of people when harm is told without a noun', () => {
    expect(only('Eleven were seriously injured.')).toMatchObject({ value: 11, of: 'person' });
    expect(quantities('The blast killed two and wounded nine.').map(({ of }) => of)).toEqual(['person', 'person']);
  });
});

describe('bounds', () => {
  it.each([
    ['At least 20 cows died.', { low: 20, high: null, approx: false }],
    ['More than 30 cows died.', { low: 30, high: null, approx: false }],
    ['Eleven or more cows died.', { low: 11, high: null, approx: false }],
    ['Up to 50 cows died.', { low: null, high: 50, approx: false }],
    ['As many as 50 cows died.', { low: null, high: 50, approx: false }],
    ['About 180 cows died.', { low: null, high: null, approx: true }],
    ['Between 20 and 25 cows died.', { low: 20, high: 25, approx: false }],
    ['20-25 cows died.', { low: 20, high: 25, approx: false }],
    ['Forty cows died.', { low: 40, high: 40, approx: false }],
  ])('%s', (text, bounds) => {
    expect(only(text)).toMatchObject({ ...bounds, of: 'cow' });
  });

  it('lend the scale of the second number to the first', () => {
    expect(only('The damage is put at 2 to 3 million euros.')).toMatchObject({ low: 2_000_000, high: 3_000_000, unit: 'EUR' });
  });
});

describe('amounts told without a number', () => {
  it.each([
    ['Dozens of cows died.', 24, 119],
    ['Scores of cows died.', 40, 199],
    ['Hundreds of the cows died.', 200, 999],
    ['Tens of thousands of cows died.', 20_000, 99_999],
    ['Several cows died.', 3, 9],
    ['A few hundred cows died.', 300, 999],
    ['At least several dozen cows died.', 36, null],
    ['Up to several hundred cows died.', null, 999],
  ])('are intervals: %s', (text, low, high) => {
    expect(only(text)).toMatchObject({ low, high, approx: false, of: 'cow' });
  });

  it('have units as well', () => {
    expect(only('The ash fell hundreds of miles away.')).toMatchObject({ low: 200, high: 999, unit: 'mi' });
  });

  it.each(['The scores were level at the break.', 'They came in their dozens.', 'It rang several times.', 'Several of them left.'])(
    'are none in: %s',
    (text) => {
      expect(quantities(text)).toEqual([]);
    },
  );
});

describe('measures', () => {
  it.each([
    ['The range is 2,500 kilometres.', 2500, 'km'],
    ['The range is 375km.', 375, 'km'],
    ['It covers 1,200 sq. m in all.', 1200, 'm2'],
    ['Prices rose 12 percent.', 12, '%'],
    ['Prices rose 1.25%.', 1.25, '%'],
    ['It cost $2.5 million.', 2_500_000, 'USD'],
    ['It lasted half an hour.', 0.5, 'h'],
  ])('%s', (text, value, unit) => {
    expect(only(text)).toMatchObject({ value, unit });
  });

  it('name what is measured', () => {
    expect(only('They stole 40 tonnes of grain.')).toMatchObject({ value: 40, unit: 't', of: 'grain' });
  });
});

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'at',
      'least',
      '20',
      'to',
      '25',
      'between',
      'and',
      'two',
      'hundred',
      'drones',
      'of',
      'the',
      '%',
      '$',
      '1,200',
      'km',
      'half',
      'a',
      'dozen',
      'or',
      'so',
      '-',
      ', 61,',
      'million',
      '\n',
    ),
    fc.string({ maxLength: 8 }),
  );

  it('gives spans inside the text, in order, never overlapping, bounds in order', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { span, low, high, value } of quantities(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          last = span[1];
        }
      }),
    );
  });
});
