import { describe, expect, it } from 'vitest';
import { eventDays } from './event-days.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;
const THURSDAY = day('2024-05-16');

describe('the days a report tells of', () => {
  it('are dated, or named by the day of the week before it', () => {
    expect(eventDays('It burned on May 3. On Monday it burned again.', THURSDAY)).toEqual(
      new Map([
        [day('2024-05-03'), 1],
        [day('2024-05-13'), 0.7],
      ]),
    );
  });

  it('lie in the year before where the date is still to come', () => {
    expect([...eventDays('The raid of Dec. 30', day('2024-01-04')).keys()]).toEqual([day('2023-12-30')]);
  });

  it('may be none', () => {
    expect(eventDays('It may burn in 20 days.', THURSDAY).size).toBe(0);
  });
});
