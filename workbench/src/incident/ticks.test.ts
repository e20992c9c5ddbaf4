import { scaleUtc } from 'd3-scale';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sayTick } from './ticks.ts';

const tick = new Date('2023-03-20T19:30:00Z');
const until = (iso: string) => [new Date('2023-03-20T18:00:00Z'), new Date(iso)];

it('says a tick no more exactly than its axis needs', () => {
  expect(sayTick(tick, until('2023-03-21T02:00:00Z'))).toBe('19:30');
  expect(sayTick(new Date('2023-03-21T00:00:00Z'), until('2023-03-21T02:00:00Z'))).toBe('21 Mar');
  expect(sayTick(new Date('2023-03-22T00:00:00Z'), until('2023-03-28T02:00:00Z'))).toBe('22 Mar');
  expect(sayTick(tick, until('2024-03-28T02:00:00Z'))).toBe('Mar 2023');
});

it('never says two ticks of an axis alike', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      fc.integer({ min: 3_600, max: 90 * 86_400 }),
      (from, seconds) => {
        const axis = [from, new Date(from.getTime() + seconds * 1000)];
        const said = scaleUtc(axis, [0, 400])
          .ticks(5)
          .map((one) => sayTick(one, axis));
        // a clock time comes back the next day, with the day between
        const neighbours = said.filter((words, index) => words === said[index + 1]);
        expect(neighbours).toEqual([]);
      },
    ),
  );
});
