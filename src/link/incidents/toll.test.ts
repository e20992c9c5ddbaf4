import { describe, expect, it } from 'vitest';
import { reportWith } from '../../../test/support/reports.ts';
import type { Extraction } from '../../model/extraction.ts';
import { tollOf } from './toll.ts';

/** A report of one day that counts so many injured and killed. */
function counting(id: string, published: string, injured: number | null, killed: number | null): Extraction {
  const report = reportWith({ id, published });
  const figure = (count: number | null) => (count === null ? null : { count, span: null, rule: 'toll.counted' });
  const toll = { killed: figure(killed), injured: figure(injured) };
  return { report, claims: [], places: [], times: [], quantities: [], incident: { place: null, time: null, toll } };
}

const counted = (...reports: readonly [published: string, injured: number | null, killed?: number][]) => {
  const { injured } = tollOf(reports.map(([published, count, dead = null], i) => counting(`r${i + 1}`, published, count, dead)));
  return injured && [injured.count, injured.reports, injured.report];
};

describe('the toll as finally counted', () => {
  it('is what most reports count, with the last of them', () => {
    expect(counted(['2024-06-01', 4], ['2024-06-03', 4], ['2024-06-02', 6])).toEqual([4, 2, 'r2']);
  });

  it('is what was counted last when figures are given as often', () => {
    expect(counted(['2024-06-02', 5], ['2024-06-01', 3])).toEqual([5, 1, 'r1']);
  });

  it('is one only where nobody counts more', () => {
    expect(counted(['2024-06-01', 4], ['2024-06-02', 1], ['2024-06-03', 1])).toEqual([4, 1, 'r1']);
    expect(counted(['2024-06-01', 1])).toEqual([1, 1, 'r1']);
  });

  it('takes those who died later off the injured', () => {
    expect(counted(['2024-06-01', 5], ['2024-06-03', null, 1])).toEqual([4, 1, 'r1']);
    expect(counted(['2024-06-01', 5, 1], ['2024-06-03', null, 1])).toEqual([5, 1, 'r1']);
    expect(counted(['2024-06-01', null, 1], ['2024-06-03', 5])).toEqual([5, 1, 'r2']);
  });

  it('is open where no report tells', () => {
    expect(counted(['2024-06-01', null])).toBeNull();
    expect(counted()).toBeNull();
  });
});
