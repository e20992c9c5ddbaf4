import { describe, expect, it } from 'vitest';
import { reportWith } from '../../../test/support/reports.ts';
import type { Extraction } from '../../model/extraction.ts';
import { tollOf } from './toll.ts';

/** A report of one day that counts so many injured. */
function counting(id: string, published: string, injured: number | null): Extraction {
  const report = reportWith({ id, published });
  const figure = injured === null ? null : { count: injured, span: null, rule: 'toll.counted' };
  return { report, claims: [], places: [], times: [], quantities: [], incident: { place: null, time: null, toll: { killed: null, injured: figure } } };
}

const counted = (...reports: readonly [published: string, injured: number | null][]) => {
  const { injured } = tollOf(reports.map(([published, count], i) => counting(`r${i + 1}`, published, count)));
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

  it('is open where no report tells', () => {
    expect(counted(['2024-06-01', null])).toBeNull();
    expect(counted()).toBeNull();
  });
});
