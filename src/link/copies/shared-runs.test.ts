import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SharedRuns } from './shared-runs.ts';

describe('fingerprints shared with earlier texts', () => {
  it('are counted by text, whatever the fingerprints', () => {
    const texts = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }), { maxLength: 20 });
    fc.assert(
      fc.property(texts, (all) => {
        const runs = new SharedRuns();
        for (const [at, own] of all.entries()) {
          const expected = all.slice(0, at).map((earlier, i) => [i, earlier.filter((fingerprint) => own.includes(fingerprint)).length] as const);
          expect(runs.add(Uint32Array.from(own))).toEqual(new Map(expected.filter(([, count]) => count > 0)));
        }
      }),
    );
  });

  it('are still found when many others came between', () => {
    const runs = new SharedRuns();
    runs.add(Uint32Array.of(7, 4_000_000_000));
    for (let i = 0; i < 1500; i++) runs.add(Uint32Array.from({ length: 60 }, (_, k) => 100 + i * 60 + k));
    expect(runs.add(Uint32Array.of(4_000_000_000, 8))).toEqual(new Map([[0, 1]]));
  });

  it('lead nowhere when everybody has them', () => {
    const runs = new SharedRuns();
    for (let i = 0; i < 40; i++) runs.add(Uint32Array.of(5));
    expect(runs.add(Uint32Array.of(5)).size).toBe(0);
  });
});
