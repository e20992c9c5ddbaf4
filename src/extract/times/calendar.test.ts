import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, addYears, dayOf, isoDay, isoWeek, parseIsoDay, weekdayOf, ymd } from './calendar.ts';

const day = fc.integer({ min: -100_000, max: 100_000 });

describe('calendar', () => {
  it('knows weekdays and ISO weeks at the turn of the year', () => {
    const january1 = dayOf(2021, 1, 1) ?? 0;
    expect(weekdayOf(january1)).toBe(5);
    expect(isoWeek(january1)).toBe('2020-W53');
    expect(isoWeek(dayOf(2024, 12, 30) ?? 0)).toBe('2025-W01');
  });

  it('has no February 30', () => {
    expect(dayOf(2023, 2, 30)).toBeNull();
    expect(dayOf(2023, 2, 29)).toBeNull();
    expect(dayOf(2024, 2, 29)).not.toBeNull();
  });

  it('reads back the day it wrote', () => {
    fc.assert(fc.property(day, (d) => parseIsoDay(isoDay(d)) === d));
    fc.assert(fc.property(day, (d) => dayOf(ymd(d).year, ymd(d).month, ymd(d).day) === d));
  });

  it('advances weekdays by one a day', () => {
    fc.assert(fc.property(day, (d) => weekdayOf(d + 1) === (weekdayOf(d) % 7) + 1));
  });

  it('goes months ahead and back again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -500, max: 500 }), (month, by) => {
        const there = addMonths(2000, month, by);
        expect(addMonths(there.year, there.month, -by)).toEqual({ year: 2000, month });
      }),
    );
  });

  it('turns a leap day into February 28 of a common year', () => {
    expect(isoDay(addYears(dayOf(2024, 2, 29) ?? 0, 1))).toBe('2025-02-28');
  });
});
