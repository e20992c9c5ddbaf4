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
