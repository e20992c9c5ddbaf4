import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../../test/support/dossier-builder.ts';
import type { Claim } from '../../model/claim.ts';
import { diffClaims } from './claim-diff.ts';

const d = new DossierBuilder();
const report = d.report(['The quay is shut.'], {});
const id = d.claim(report, { content: 'The quay is shut' });
const as = (about: Partial<Claim>): Claim => {
  const made = d.dossier.claims.find((candidate) => candidate.id === id);
  if (!made) throw new Error('no claim');
  return { ...made, ...about };
};
const changes = (older: Claim[], newer: Claim[]) => diffClaims(older, newer).map(({ change, claim, what }) => [change, claim.id, what]);

describe('diffClaims', () => {
  it('tells what came and what went', () => {
    expect(changes([as({ id: 'c1' }), as({ id: 'c2' })], [as({ id: 'c2' }), as({ id: 'c3' })])).toEqual([
      ['appeared', 'c3', null],
      ['vanished', 'c1', null],
    ]);
  });

  it('tells what was made stronger, weaker or turned round', () => {
    expect(changes([as({ certainty: 'possible' })], [as({ certainty: 'certain' })])).toEqual([['stronger', id, 'possible before, certain now']]);
    expect(changes([as({ certainty: 'certain' })], [as({ certainty: 'probable' })])).toEqual([['weaker', id, 'certain before, probable now']]);
    expect(changes([as({ certainty: 'certain' })], [as({ polarity: 'denied', certainty: 'possible' })])).toEqual([
      ['turned', id, 'asserted before, denied now'],
    ]);
  });

  it('says nothing of what stayed, or of a certainty nobody knows', () => {
    expect(changes([as({})], [as({ context: [0, 1] })])).toEqual([]);
    expect(changes([as({ certainty: 'unknown' })], [as({ certainty: 'certain' })])).toEqual([]);
  });
});
