import { describe, expect, it } from 'vitest';
import type { Zone } from '../model/time.ts';
import { extentOf, momentOf, sayPrecision, sayTick, sayTime } from './when.ts';

describe('sayTime', () => {
  it.each([
    ['2024-05-06', '6 May 2024'],
    ['2024-05', 'May 2024'],
    ['2024', '2024'],
    ['202', 'the 2020s'],
    ['2024-05-06TEV', '6 May 2024, evening'],
    ['2024-05-06T22:05', '6 May 2024, 22:05'],
    ['2024-05-06T22:05:00Z', '6 May 2024, 22:05 UTC'],
    ['2024-05-06T22:05:00+00:00', '6 May 2024, 22:05 UTC'],
    ['2024-05-06T22:05:00.123+03:00', '6 May 2024, 22:05 UTC+03:00'],
    ['T24:00', '24:00'],
    ['2024-W19', 'week 19 of 2024'],
    ['2024-Q2', 'quarter 2 of 2024'],
    ['2024-SU', 'summer 2024'],
  ])('reads %s as %s', (value, words) => {
    expect(sayTime(value)).toBe(words);
  });

  it.each(['', 'P3D', 'PRESENT_REF', '2024-13-01', 'yesterday', '2024-05-06Tlate'])('hands back what it does not know: %j', (value) => {
    expect(sayTime(value)).toContain(value === '2024-05-06Tlate' ? 'late' : value);
  });
});

describe('sayTick', () => {
  it('shortens months', () => {
    expect(sayTick('2024-09-06T22:05:00Z')).toBe('6 Sep 2024, 22:05 UTC');
    expect(sayTick('2024-05')).toBe('May 2024');
  });
});

describe('momentOf', () => {
  it('puts days, instants and parts of day on one axis', () => {
    const order = ['2024-05-06', '2024-05-06TMO', '2024-05-06T10:30', '2024-05-06TEV', '2024-05-06T23:00:00+01:00', '2024-05-07'].map(momentOf);
    expect(order.every((moment) => moment !== null)).toBe(true);
    expect([...order].sort((a, b) => Number(a) - Number(b))).toEqual(order);
  });

  it('reckons zones, and takes a time without one as UTC', () => {
    expect(momentOf('2024-05-06T12:00:00+03:00')).toBe(Date.UTC(2024, 4, 6, 9));
    expect(momentOf('2024-05-06T12:00')).toBe(Date.UTC(2024, 4, 6, 12));
  });

  it.each(['P3D', '', 'FUTURE_REF', '2024-99-99'])('knows no moment for %j', (value) => {
    expect(momentOf(value)).toBeNull();
  });
});

describe('extentOf', () => {
  it('is as wide as the time is vague', () => {
    const width = (value: string) => {
      const extent = extentOf(value);
      return extent && (extent[1] - extent[0]) / 3_600_000;
    };
    expect(['2024-05-06T22:05:00Z', '2024-05-06TEV', '2024-05-06', '2024-05', '2024', 'P3D'].map(width)).toEqual([0, 6, 24, 720, 8760, null]);
    expect(extentOf('2024-05-06TMI')?.[0]).toBe(Date.UTC(2024, 4, 6, 9));
  });
});

describe('sayPrecision', () => {
  it('says how exactly a time is known', () => {
    expect(sayPrecision({ value: '2024-05-06TEV', precision: 'part-of-day' })).toBe('to the part of day');
    expect(sayPrecision({ value: 'x', precision: 'unknown' })).toBe('precision not known');
    const time = { value: '2024-05-06T22:05', precision: 'minute' } as const;
    const zone = { name: 'EDT', offset: -240, certainty: 'known', span: [0, 3], rule: 'time.zone-word' } satisfies Zone;
    expect(sayPrecision({ ...time, zone })).toBe('to the minute, UTC-04:00 as told');
    expect(sayPrecision({ ...time, zone: { ...zone, name: 'Asia/Kathmandu', offset: 345, certainty: 'implied', span: null } })).toBe(
      'to the minute, UTC+05:45 inferred from the place',
    );
    expect(sayPrecision({ ...time, zone: { ...zone, name: 'IST', offset: null } })).toBe('to the minute, IST as told');
  });
});
