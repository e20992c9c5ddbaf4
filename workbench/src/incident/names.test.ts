import { describe, expect, it } from 'vitest';
import { firstReport, incidentCalled, joinedName } from './names.ts';

describe('names of incidents', () => {
  it('are read as people type them', () => {
    expect([' i-3', 'I-0003', 'i12345 '].map(incidentCalled)).toEqual(['I-0003', 'I-0003', 'I-12345']);
    expect(['R-0003', '3', 'I-0', 'I-3 I-4', ''].map(incidentCalled)).toEqual([null, null, null, null, null]);
  });

  it('tell the first report, and that of two that become one is the lower by number', () => {
    expect(firstReport('I-0003')).toBe('R-0003');
    expect([joinedName('I-9999', 'I-10000'), joinedName('I-0004', 'I-0003')]).toEqual(['I-9999', 'I-0003']);
  });
});
