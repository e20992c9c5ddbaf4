import { describe, expect, it } from 'vitest';
import { parsePublished } from './date.ts';

describe('parsePublished', () => {
  it.each(['2024-02-29', '2023-03-21T18:30', '2023-03-21T18:30:05Z', '2023-03-21T18:30:05.5+02:00'])('takes %s as it is', (text) => {
    expect(parsePublished(text)).toBe(text);
  });

  it.each(['yesterday', '21.03.2023', '2023-02-30', '2023-13-01', '2023-03-21T25:00', '2023-3-1', ''])('refuses %j and says how to write it', (text) => {
    expect(() => parsePublished(text)).toThrow(/is no date; write it like 2023-03-21/);
  });
});
