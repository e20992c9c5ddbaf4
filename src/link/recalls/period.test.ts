import { describe, expect, it } from 'vitest';
import { lengthOf, meet, periodOf } from './period.ts';

const day = (date: string): number => Date.parse(date) / 86_400_000;

describe('the days of a time', () => {
  it.each([
    ['2023-03-20', '2023-03-20', '2023-03-20'],
    ['2023-03-20TNI', '2023-03-20', '2023-03-20'],
    ['2023-03-20T04:15', '2023-03-20', '2023-03-20'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['2023-SU', '2023-06-01', '2023-08-31'],
    ['2023-W01', '2023-01-02', '2023-01-08'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
  ])('of %s are %s to %s', (value, first, last) => {
    expect(periodOf(value)).toEqual({ first: day(first), last: day(last) });
  });

  it.each(['', 'P3D', 'PRESENT_REF', '202', '2023-XX'])('are not known of %j', (value) => {
    expect(periodOf(value)).toBeNull();
  });

  it('meet others that share one, or lie as near as allowed', () => {
    const march = { first: day('2023-03-01'), last: day('2023-03-31') };
    const april = { first: day('2023-04-01'), last: day('2023-04-30') };
    expect([lengthOf(march), meet(march, march), meet(march, april), meet(march, april, 1), meet(april, march, 1)]).toEqual([31, true, false, true, true]);
  });
});
