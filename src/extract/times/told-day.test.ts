import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import { findTimes } from './times.ts';

const values = (text: string, published: string | null = '2024-06-12') => findTimes(analyse({ text }), { published }).map(({ value }) => value);

describe('days counted from one the text told of', () => {
  it.each([
    ['The dam broke on June 3. The next day the mill flooded.', ['2024-06-03', '2024-06-04']],
    ['The dam broke on June 3. Earlier that day a guard had called.', ['2024-06-03', '2024-06-03']],
    ['The dam broke on June 3. The following morning the mill flooded.', ['2024-06-03', '2024-06-04TMO']],
    ['The dam broke on June 3. Two weeks later the mill opened.', ['2024-06-03', '2024-06-17']],
    ['The dam broke on June 3. That night the mill flooded.', ['2024-06-03', '2024-06-03TNI']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('stay open when the text told of none', () => {
    expect(values('The next day the mill flooded.')).toEqual(['XXXX-XX-XX']);
    expect(values('Two days later the mill flooded.')).toEqual(['P2D']);
  });
});

describe('lists of days', () => {
  it('read the second as a day of the same month', () => {
    expect(values('The talks are on June 24 and 25.')).toEqual(['2024-06-24', '2024-06-25']);
  });

  it('leave other numbers alone', () => {
    expect(values('The pier burned on June 3 and 12 people fled.')).toEqual(['2024-06-03']);
  });
});

describe('names', () => {
  it.each(['Jan Orlik and Mila Stone wrote it.', 'He told “60 Minutes” so.'])('are no times: %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

it('reads a rate as a repetition, and what is no rate not', () => {
  expect(values('They sort hundreds of letters a day.')).toEqual(['P1D']);
  expect(values('It costs $2 million a year.')).toEqual(['P1Y']);
});

describe('a clock time without a day', () => {
  it('is of the day the text last told of, with its own clock or not', () => {
    expect(values('The barn burned shortly before midnight on Friday. The call came in at 11:47 p.m. from a neighbour.', '2024-03-09')).toEqual([
      '2024-03-08T24:00',
      '2024-03-08T23:47',
    ]);
  });

  it('is of the day before where the report came out long before that hour', () => {
    expect(values('The barn caught fire at 11:47 p.m.', '2024-03-09T06:30:00Z')).toEqual(['2024-03-08T23:47']);
  });

  it('stays on the day of publication where only a zone may lie between', () => {
    expect(values('The barn caught fire at 5:10 p.m.', '2024-03-09T12:30:00Z')).toEqual(['2024-03-09T17:10']);
    expect(values('The barn caught fire at 11:47 p.m.', '2024-03-09')).toEqual(['2024-03-09T23:47']);
  });
});

describe('what is no time', () => {
  it.each(['Police found a 2004 Honda by the canal.', 'In today’s world a mill is a museum.', 'The gate is guarded 24 hours a day.'])('%s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it('does not hide days and years that look alike', () => {
    expect(values('In 2004 Honda closed the plant. Today’s vote is close.')).toEqual(['2004', '2024-06-12']);
    expect(values('The 2004 flood drowned the valley.')).toEqual(['2004']);
  });
});
