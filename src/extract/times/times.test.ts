import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import { findTimes } from './times.ts';

/** A Wednesday. */
const PUBLISHED = '2024-06-12';
const times = (text: string, published: string | null = PUBLISHED) =>
  findTimes(analyse({ text }), { published }).map(({ span, type, value }) => [text.slice(...span), type, value]);

describe('dates in full', () => {
  it('reads the orders of day, month and year', () => {
    expect(times('The bridge fell on March 4, 2021.')).toEqual([['March 4, 2021', 'DATE', '2021-03-04']]);
    expect(times('The bridge fell on 4 March 2021.')).toEqual([['4 March 2021', 'DATE', '2021-03-04']]);
    expect(times('The log says 2021-03-04T05:06:00Z.')).toEqual([['2021-03-04T05:06:00Z', 'TIME', '2021-03-04T05:06']]);
    expect(times('The note is of 04.03.2021.')).toEqual([['04.03.2021', 'DATE', '2021-03-04']]);
  });

  it('takes the nearest year when there is none', () => {
    expect(times('The ferry sank on June 3.')[0]?.[2]).toBe('2024-06-03');
    expect(times('The ferry sank on December 28.')[0]?.[2]).toBe('2023-12-28');
    expect(times('The court will sit on July 9.')[0]?.[2]).toBe('2024-07-09');
  });
});

describe('days that are reckoned', () => {
  it.each([
    ['The pier burned on Thanksgiving Day.', 'Thanksgiving Day', '2023-11-23'],
    ['The pier burned on Memorial Day.', 'Memorial Day', '2024-05-27'],
    ['The council will vote on Election Day.', 'Election Day', '2024-11-05'],
    ['The pier burned on the Fourth of July.', 'Fourth of July', '2023-07-04'],
    ['The hearing was put off until Friday.', 'Friday', '2024-06-14'],
    ['Until Monday, nobody had called it arson.', 'Monday', '2024-06-10'],
    ['The mill is to reopen Friday.', 'Friday', '2024-06-14'],
    ['Crews checked the dam the day before last Monday.', 'the day before last Monday', '2024-06-09'],
    ['Trials begin the week of July 8.', 'the week of July 8', '2024-W28'],
    ['The pier has leaked since mid-1996.', '1996', '1996'],
    ['It opened in 1987 and failed the following year.', 'the following year', '1988'],
    ['Losses for the full year will grow.', 'the full year', '2024'],
    ['The dam cracked earlier in the month.', 'earlier in the month', '2024-06'],
    ['A chapel of the 12th century burned.', 'the 12th century', '11'],
    ['In the 2019 third quarter the mill lost money.', 'the 2019 third quarter', '2019-Q3'],
    ["It will open in next year's first quarter.", "next year's first quarter", '2025-Q1'],
    ['Years ago the river ran here.', 'Years ago', 'PAST_REF'],
    ['The mill will reopen soon.', 'soon', 'FUTURE_REF'],
    ['It may one day reopen.', 'one day', 'FUTURE_REF'],
    ['Owners fear future floods.', 'future', 'FUTURE_REF'],
    ['In nineteen ninety-six the pier burned.', 'nineteen ninety-six', '1996'],
    ['The pier opened in 1987 and burned later that year.', 'later that year', '1987'],
  ])('%s', (text, printed, value) => {
    expect(times(text)).toContainEqual([printed, 'DATE', value]);
  });

  it('knows repetitions and lengths in words', () => {
    expect(times('The ferry sails daily.')).toEqual([['daily', 'SET', 'P1D']]);
    expect(times('It sails Tuesday nights and every July.')).toEqual([
      ['Tuesday nights', 'SET', 'XXXX-WXX-2TNI'],
      ['every July', 'SET', 'XXXX-07'],
    ]);
    expect(times('A day-long siege ended a decades-long feud.')).toEqual([
      ['day-long', 'DURATION', 'P1D'],
      ['decades-long', 'DURATION', 'PXDE'],
    ]);
    expect(times('They gave the crew a week to leave.')).toEqual([['a week', 'DURATION', 'P1W']]);
    expect(times('He was declared dead over an hour later.')).toEqual([['over an hour later', 'DURATION', 'PT1H']]);
    expect(times('It will matter in the years ahead.')).toEqual([['the years', 'DURATION', 'PXY']]);
    expect(times('It burned for five and a half hours.')).toContainEqual([expect.stringContaining('half hours'), 'DURATION', 'PT5H30M']);
  });
});

describe('words that are no times', () => {
  it.each([
    'As soon as it opens it will flood.',
    "The boy's future hangs on it.",
    'She runs a day care.',
    'It has no future here.',
    'They killed 4 in the morning raid on a mill.',
  ])('%s', (text) => {
    expect(times(text).filter(([, type, value]) => type === 'DURATION' || value === 'FUTURE_REF' || value?.includes('T04'))).toEqual([]);
  });
});

describe('weekdays', () => {
  it('are past in news and to come after "will"', () => {
    expect(times('The store burned down on Monday.')).toEqual([['Monday', 'DATE', '2024-06-10']]);
    expect(times('The council will vote on Monday.')).toEqual([['Monday', 'DATE', '2024-06-17']]);
    expect(times('He said on Wednesday that he was tired.')[0]?.[2]).toBe('2024-06-12');
  });

  it('follow "last" and "next"', () => {
    expect(times('It broke last Wednesday.')[0]?.[2]).toBe('2024-06-05');
    expect(times('It opens next Wednesday.')[0]?.[2]).toBe('2024-06-19');
  });

  it('take the clock time of a part of day', () => {
    expect(times('The crew left Tuesday at 4 in the morning.')).toEqual([['Tuesday at 4 in the morning', 'TIME', '2024-06-11T04:00']]);
  });

  it('take a part of day before or after them', () => {
    expect(times('The depot blew up late on Monday, June 10.')).toEqual([['late on Monday, June 10', 'TIME', '2024-06-10TNI']]);
    expect(times('Shots were heard early Tuesday.')).toEqual([['early Tuesday', 'TIME', '2024-06-11TMO']]);
    expect(times('Shots were heard Tuesday evening.')).toEqual([['Tuesday evening', 'TIME', '2024-06-11TEV']]);
  });
});

describe('clock times', () => {
  it('are of the day of the deed rather than of that on which somebody spoke of it', () => {
    expect(times('Two boats collided on Monday night, the harbour office said Tuesday. The crash came shortly before 9 p.m. off the mole.').at(-1)?.[2]).toBe(
      '2024-06-10T21:00',
    );
    expect(times('The harbour office said Tuesday that the pier had burned. The blaze began at 9 p.m. below the crane.').at(-1)?.[2]).toBe('2024-06-11T21:00');
  });

  it('are not of the day of a release that tells of them', () => {
    expect(times('A baker died Sunday night. He fell at 10:52 p.m., the clinic said in a news release Tuesday.')[1]?.[2]).toBe('2024-06-09T22:52');
  });

  it('take the day beside them', () => {
    expect(times('The alarm rang at 3:51 p.m. on Monday.')).toEqual([['3:51 p.m. on Monday', 'TIME', '2024-06-10T15:51']]);
    expect(times('The alarm rang on Monday at 04:30 local time.')[0]?.[2]).toBe('2024-06-10T04:30');
  });

  it('take the day of publication when no day was told', () => {
    expect(times('The alarm rang at 23:10.')).toEqual([['23:10', 'TIME', '2024-06-12T23:10']]);
  });

  it('may be written in words', () => {
    expect(times('It began at ten to two.')[0]?.[2]).toBe('2024-06-12T01:50');
    expect(times("It began at four o'clock in the afternoon.")[0]?.[2]).toBe('2024-06-12T16:00');
  });
});

describe('relative times', () => {
  it('count from publication', () => {
    expect(times('He left yesterday and will be back tomorrow.').map(([, , v]) => v)).toEqual(['2024-06-11', '2024-06-13']);
    expect(times('She left three days ago.')[0]?.[2]).toBe('2024-06-09');
    expect(times('She left two months ago.')[0]?.[2]).toBe('2024-04');
    expect(times('It rained last week.')[0]?.[2]).toBe('2024-W23');
    expect(times('Sales rose last month.')[0]?.[2]).toBe('2024-05');
    expect(times('It rained overnight.')[0]?.[2]).toBe('2024-06-12TNI');
  });

  it('are those of an event that is named, whenever that was', () => {
    const before = 'The river had been rising since dawn, and nobody on either bank was told of it. '.repeat(8);
    expect(times(`${before}A gate was open on the night of the flood.`).at(-1)).toEqual(['night', 'TIME', 'TNI']);
  });

  it('stay open when nothing is known to count from', () => {
    expect(times('It burned on Monday.', null)[0]?.[2]).toBe('XXXX-WXX-1');
    expect(times('He left yesterday.', null)[0]?.[2]).toBe('PAST_REF');
  });

  it('count from a date at the head of the text when publication is unknown', () => {
    expect(times('HARROW, June 12, 2024 - The mill burned on Monday.', null).at(-1)?.[2]).toBe('2024-06-10');
  });
});

describe('days counted back', () => {
  it('count from a day just told of, else from publication', () => {
    expect(times('On Monday the mayor left over the fire that four days earlier had killed two.').map(([, , value]) => value)).toEqual([
      '2024-06-10',
      '2024-06-06',
    ]);
    expect(times('Four days earlier the fire had killed two.').map(([, , value]) => value)).toEqual(['2024-06-08']);
  });
});

describe('periods, lengths and repetitions', () => {
  it('reads months, quarters, years, decades and seasons', () => {
    expect(times('It was built in May 1987.')[0]?.[2]).toBe('1987-05');
    expect(times('Output fell in the third quarter of 2019.')[0]?.[2]).toBe('2019-Q3');
    expect(times('It was built in 1987.')[0]?.[2]).toBe('1987');
    expect(times('It was built in the late 1980s.')[0]?.[2]).toBe('198');
    expect(times('It was dry in the summer of 2018.')[0]?.[2]).toBe('2018-SU');
  });

  it('reads lengths', () => {
    expect(times('The fire burned for nearly three hours.')[0]?.slice(1)).toEqual(['DURATION', 'PT3H']);
    expect(times('They waited half an hour.')[0]?.[2]).toBe('PT30M');
    expect(times('They waited two and a half years.')[0]?.[2]).toBe('P30M');
    expect(times('They waited several weeks.')[0]?.[2]).toBe('PXW');
  });

  it('reads repetitions', () => {
    expect(times('The siren is tested every Monday.')[0]?.slice(1)).toEqual(['SET', 'XXXX-WXX-1']);
    expect(times('They meet every two weeks.')[0]?.slice(1)).toEqual(['SET', 'P2W']);
  });
});

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Monday',
      'March',
      '20',
      ',',
      '2023',
      'late',
      'on',
      'last',
      'two',
      'half',
      'hours',
      'ago',
      'at',
      '3:51',
      'p.m.',
      'every',
      'week',
      'the',
      'third',
      'quarter',
      'of',
      '\n',
      '1/2',
      '’90s',
    ),
    fc.string({ maxLength: 8 }),
  );

  it('gives spans inside the text, in order, never overlapping, with valid values', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.option(fc.constantFrom('2024-06-12', '1999-12-31T23:59:59Z', 'nonsense')), (words, published) => {
        const text = words.join(' ');
        let last = 0;
        for (const { span, value } of findTimes(analyse({ text }), { published })) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(value).toMatch(/^(?:[\dX]{2,4}(?:-|$|T)|P[\dX.TY]|PRESENT_REF|PAST_REF|FUTURE_REF)/);
          last = span[1];
        }
      }),
    );
  });
});
