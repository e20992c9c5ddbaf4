import { describe, expect, it } from 'vitest';
import { run } from './incident.ts';

describe('hearsay incident', () => {
  it.each([
    [['joined', 'R-0001'], 'x', /^joined is no decision; say together, apart, also or not, then the reports\.$/],
    [[], 'x', /^Nothing is no decision/],
    [['apart'], 'x', /^Name the reports, such as R-0012\.$/],
    [['apart', 'C-0001'], 'x', /^C-0001 is no report/],
    [['apart', 'mill'], 'x', /^mill: It names no report or claim/],
    [['also', 'R-0001'], 'x', /^Of what does R-0001 speak\? Name behind it a report about the other event\.$/],
    [['not', 'R-0001', 'R-1'], 'x', /^Of what does R-0001 speak\?/],
    [['together', 'R-0001', 'r-1'], 'x', /^R-0001 alone makes no pair/],
    [['apart', 'R-0001'], ' ', /^Say why with --why/],
  ] as const)('refuses %j in one sentence before it opens the case', async (given, why, told) => {
    await expect(run(['no such case', ...given], { why })).rejects.toThrow(told);
  });

  it('refuses more reports than an entry of the journal holds', async () => {
    const names = Array.from({ length: 10_001 }, (_, index) => `R-${index + 1}`);
    await expect(run(['no such case', 'apart', ...names], { why: 'x' })).rejects.toThrow(/^10001 reports are too many/);
  });
});
