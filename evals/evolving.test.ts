import { describe, expect, it } from 'vitest';
import { confusion, type Judged, shares } from './evolving.ts';

const judged: Judged[] = [
  { label: 'agreed', found: 'agreed' },
  { label: 'agreed', found: 'agreed' },
  { label: 'evolving', found: 'evolving' },
  { label: 'evolving', found: 'absent' },
  { label: 'contested', found: 'agreed' },
];

describe('shares', () => {
  it('counts a question that is not asked as wrong, and tells apart the tolls that move', () => {
    expect(shares(judged)).toEqual({ right: 60, moving: 33.3 });
  });

  it('does not let one who always agrees pass for the tolls that move', () => {
    expect(shares(judged.map((one) => ({ ...one, found: 'agreed' })))).toEqual({ right: 40, moving: 0 });
  });

  it('measures nothing where nothing is labelled', () => {
    expect(shares([])).toEqual({ right: null, moving: null });
  });
});

describe('confusion', () => {
  it('gives labels as rows and what was found as columns, whatever else was found last', () => {
    expect(
      confusion(judged)
        .split('\n')
        .map((line) => line.trim().split(/\s+/)),
    ).toEqual([
      ['label', 'agreed', 'evolving', 'contested', 'absent'],
      ['agreed', '2', '0', '0', '0'],
      ['evolving', '0', '1', '0', '1'],
      ['contested', '1', '0', '0', '0'],
    ]);
  });
});
