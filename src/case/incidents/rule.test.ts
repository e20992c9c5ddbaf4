import { describe, expect, it } from 'vitest';
import { decisionOf } from '../decisions/decisions.ts';
import { rulingEntry } from './rule.ts';

describe('a ruling on reports as an entry of the journal', () => {
  it('is read back as it was given, each report once', () => {
    const entry = rulingEntry({ ruling: 'together', reports: [3, 12, 3], reason: 'one fire' }, 40);
    expect(entry).toMatchObject({ kind: 'incident', subject: 'R-0003', reason: 'one fire' });
    expect(decisionOf(entry)).toEqual({ kind: 'incident', ruling: 'together', reports: ['r3', 'r12'], known: 40 });
  });

  it('sets a single report apart, and does not put one together with itself', () => {
    expect(decisionOf(rulingEntry({ ruling: 'apart', reports: [3], reason: 'x' }, 4))).toMatchObject({ ruling: 'apart', reports: ['r3'] });
    expect(() => rulingEntry({ ruling: 'together', reports: [3, 3], reason: 'x' }, 4)).toThrow(/R-0003: One report makes no pair/);
  });
});
