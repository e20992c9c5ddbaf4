import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../test/support/claims.ts';
import { bySlot } from './slots.ts';
import { minutesOf, ofThisEvent, timeAnswers } from './times.ts';

const given = (values: readonly string[]) => bySlot(claimsOf(values.map((value) => ({ text: 'then', answers: { when: value } })))).get('when') ?? [];
const parts = (...values: string[]): string[][] => timeAnswers(given(values)).map(({ claims }) => claims.map((c) => values[Number(c.id.slice(1)) - 1] ?? ''));

describe('times as answers', () => {
  it('a day, its night and an hour of it agree', () => {
    expect(parts('2021-05-11', '2021-05-11TNI', '2021-05-11T23:40')).toHaveLength(1);
  });

  it('hours differ when they are minutes apart', () => {
    expect(parts('2021-05-11T15:50', '2021-05-11T15:51', '2021-05-11T15:30')).toEqual([['2021-05-11T15:50', '2021-05-11T15:51'], ['2021-05-11T15:30']]);
  });

  it('a day that holds two different hours is no answer beside them', () => {
    expect(parts('2021-05-11T15:50', '2021-05-11', '2021-05-11T15:30')).toEqual([['2021-05-11T15:50'], ['2021-05-11T15:30']]);
    expect(parts('2021-05-11T15:50', '2021-05-10', '2021-05-11T15:30')).toHaveLength(3);
  });

  it('are told in words, as exactly as one of them is', () => {
    expect(timeAnswers(given(['2021-05-11', '2021-05-11TNI', '2021-05-11T23:40'])).map(({ value }) => value)).toEqual(['11 May 2021, 23:40']);
  });

  it('a day told once beside one told often is an aside', () => {
    const often = Array.from({ length: 4 }, () => '2021-05-11');
    expect(ofThisEvent(given([...often, '2021-05-13'])).map(({ value }) => value)).toEqual(often);
  });

  it('a night reaches into the next day', () => {
    expect(parts('2021-05-11TNI', '2021-05-12TMO')).toHaveLength(1);
  });

  it('a day lies in its week and in no other', () => {
    expect(parts('2021-W19', '2021-05-12')).toHaveLength(1);
    expect(parts('2021-W18', '2021-05-12')).toHaveLength(2);
  });

  it('other events are left out', () => {
    const kept = ofThisEvent(given(['2021-05-11', '2021-05-11T04:00', '2019-02-03', 'T24:00', '2021-W19']));
    expect(kept.map(({ value }) => value)).toEqual(['2021-05-11', '2021-05-11T04:00', 'T24:00', '2021-W19']);
  });

  it('no claim stands in two answers, and every hour in one', () => {
    const value = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('', 'TNI', 'T04:10', 'T23:59'))
      .map(([day, part]) => `2021-02-${String(day).padStart(2, '0')}${part}`);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const ids = timeAnswers(given(values)).flatMap(({ claims }) => claims.map((c) => c.id));
        expect(new Set(ids).size).toBe(ids.length);
        for (const [i, told] of values.entries()) if (minutesOf(told) !== null) expect(ids).toContain(`c${i + 1}`);
      }),
    );
  });

  it('minutes are those of the clock', () => {
    expect(minutesOf('2021-05-11T15:30')).toBe(930);
    expect(minutesOf('2021-05-11TNI')).toBeNull();
  });
});
