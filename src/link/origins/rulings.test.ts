import { describe, expect, it } from 'vitest';
import { type Page, tell } from '../../../test/support/tellings.ts';
import type { Ruling } from '../../model/ruling.ts';
import { nameSources } from '../sources/sources.ts';
import { traceOrigins } from './origins.ts';

const pages: Page[] = [
  { publisher: 'Courier', tells: [{ by: 'Inge Brandt', says: 'three barges broke loose when the boom gave way' }] },
  { publisher: 'Nordwire', tells: [{ by: 'an official', kind: 'anonymous', says: 'the gate of the lock was left open over night' }] },
];
const ruling = (kind: Ruling['ruling'], at = '2026-03-01T10:00:00Z', claims: Ruling['claims'] = ['c1', 'c2']): Ruling => ({
  ruling: kind,
  claims,
  reason: 'Both were said at the briefing on the quay.',
  by: 'R. Holm',
  at,
});
const trace = (...rulings: Ruling[]) => traceOrigins(nameSources(tell(...pages)), rulings);
const apart = ({ claims: [a, b] }: ReturnType<typeof trace>) => a?.origin !== b?.origin;

describe('what an analyst decides', () => {
  it('joins what no evidence joins, and says who decided it and why', () => {
    expect(apart(trace())).toBe(true);
    const traced = trace(ruling('same'));
    expect(apart(traced)).toBe(false);
    expect(traced.origins[0]?.links).toEqual([expect.objectContaining({ rule: 'origin.ruled', strength: 'assumed', why: expect.stringContaining('R. Holm') })]);
  });

  it('keeps apart what evidence would join', () => {
    const twice: Page[] = [
      {
        tells: [
          { by: 'Inge Brandt', says: 'the boom gave way' },
          { by: 'Brandt', cue: 'added', says: 'the harbour stays closed', sameParagraph: true },
        ],
      },
    ];
    const joined = traceOrigins(nameSources(tell(...twice)));
    expect(apart(joined)).toBe(false);
    expect(apart(traceOrigins(nameSources(tell(...twice)), [ruling('different')]))).toBe(true);
  });

  it('stands until it is decided again', () => {
    expect(apart(trace(ruling('same'), ruling('different', '2026-03-02T10:00:00Z', ['c2', 'c1'])))).toBe(true);
  });

  it('has no effect on claims that are not here', () => {
    expect(trace(ruling('same', undefined, ['c1', 'c99']))).toEqual(trace());
  });
});
