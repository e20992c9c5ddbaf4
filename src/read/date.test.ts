import { describe, expect, it } from 'vitest';
import { isDateLine, readDate } from './date.ts';

describe('readDate', () => {
  it.each([
    ['2023-03-20', '2023-03-20'],
    ['2023-03-20T22:15:00Z', '2023-03-20T22:15:00Z'],
    ['2023-03-20T22:15:00.123+0200', '2023-03-20T22:15:00+02:00'],
    ['2023-03-20 22:15', '2023-03-20T22:15:00'],
    ['Mon, 20 Mar 2023 22:15:00 GMT', '2023-03-20T22:15:00Z'],
    ['March 20, 2023', '2023-03-20'],
    ['Published on 3rd May 2024 at 5.07 pm', '2024-05-03T17:07:00'],
    ['Sept. 7, 2022 12:30 a.m.', '2022-09-07T00:30:00'],
    ['14.08.2009 10:25', '2009-08-14T10:25:00'],
    ['2024/11/04', '2024-11-04'],
    ['30 de septiembre de 2021', '2021-09-30'],
    ['8. März 2022, 16:05 Uhr', '2022-03-08T16:05:00'],
    ['20 марта 2023, 09:40', '2023-03-20T09:40:00'],
    ['5 січня 2024', '2024-01-05'],
  ])('%s is %s', (value, expected) => {
    expect(readDate(value)).toBe(expected);
  });

  it.each(['', 'yesterday', '2023-02-30', '31 June 2023', '4/3/2021', 'Room 12 of 2023', '99.99.2020', '1234567890'])('finds no date in %j', (value) => {
    expect(readDate(value)).toBeNull();
  });
});

describe('isDateLine', () => {
  it.each(['3 April 2019', 'Published: 14 May 2023, 09:05 | Updated: 15 May 2023', 'Farmer Street, 12 June 2024, 15:00'])('%s', (text) =>
    expect(isDateLine(text)).toBe(true),
  );
  it.each(['On 14 May 2023 the mayor told reporters that the quay was shut.', 'Nothing of the kind', '12:30'])('not %s', (text) =>
    expect(isDateLine(text)).toBe(false),
  );
});
