import { describe, expect, it } from 'vitest';
import { belowBaseline } from './baseline.ts';
import { formatTable } from './table.ts';

describe('formatTable', () => {
  it('puts value, baseline and difference in columns', () => {
    expect(formatTable({ 'a.x': 50, 'a.longer': 70.25, b: 3 }, { 'a.x': 50.02, 'a.longer': 68 }).split('\n')).toEqual([
      'figure         value    baseline  difference',
      'a.x             50.0        50.0           =',
      'a.longer        70.3        68.0        +2.3',
      'b                3.0                     new',
    ]);
  });
});

describe('belowBaseline', () => {
  it('names what fell by more than half a point, and leaves new figures alone', () => {
    expect(belowBaseline({ a: 49.4, b: 49.6, c: 60, d: 1 }, { a: 50, b: 50, c: 50 })).toEqual(['a']);
  });
});
