import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOf, sameTime } from './offset.ts';
import { zones } from './zones.generated.ts';

describe('minutes east of UTC of a clock time', () => {
  it.each([
    ['Europe/Kyiv', '2023-03-20T21:00', 120],
    ['Europe/Kyiv', '2023-07-20T21:00', 180],
    ['America/New_York', '2007-03-11T01:59', -300],
    ['America/New_York', '2007-03-11T03:00', -240],
    ['Asia/Kolkata', '2024-01-01T08', 330],
    ['Europe/Moscow', '2012-01-01T12:00', 240],
    ['Europe/Moscow', '2016-01-01T12:00', 180],
    ['Asia/Pyongyang', '2016-01-01T12:00', 510],
    ['Australia/Lord_Howe', '2024-01-15T12:00', 660],
  ])('%s %s', (zone, value, offset) => {
    expect(offsetOf(zone, value)).toBe(offset);
  });

  it('reads the hour that autumn repeats by the clock before it is put back', () => {
    expect(offsetOf('Europe/Berlin', '2022-10-30T02:30')).toBe(120);
    expect(offsetOf('Europe/Berlin', '2022-10-30T03:00')).toBe(60);
  });

  it('reads an hour that spring skips by the clock before it is put forward', () => {
    expect(offsetOf('Europe/Berlin', '2022-03-27T02:30')).toBe(60);
  });

  it('is unknown for other zones, parts of day and years the table does not hold', () => {
    expect(offsetOf('Middle/Earth', '2024-01-01T08:00')).toBeNull();
    expect(offsetOf('Europe/Kyiv', '2024-01-01TMO')).toBeNull();
    expect(offsetOf('Europe/Kyiv', '1999-12-31T23:59')).toBeNull();
    expect(offsetOf('Europe/Kyiv', '2038-01-01T00:00')).toBeNull();
    expect(offsetOf('Europe/Kyiv', 'XXXX-XX-XXT08:00')).toBeNull();
  });

  it('is known in every zone at every time the table holds, within fourteen hours', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    const time = fc
      .tuple(fc.integer({ min: 2000, max: 2037 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(23), fc.nat(59))
      .map(([y, mo, d, h, mi]) => `${y}-${two(mo)}-${two(d)}T${two(h)}:${two(mi)}`);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(zones)), time, (zone, value) => {
        const offset = offsetOf(zone, value);
        expect(offset).not.toBeNull();
        expect(Math.abs(offset ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(14 * 60);
      }),
    );
  });
});

describe('zones that keep the same time', () => {
  it('are told from those that have parted', () => {
    expect(sameTime('Europe/Berlin', 'Europe/Busingen')).toBe(true);
    expect(sameTime('Europe/Berlin', 'Europe/Athens')).toBe(false);
    expect(sameTime('Middle/Earth', 'Middle/Earth')).toBe(false);
  });
});
