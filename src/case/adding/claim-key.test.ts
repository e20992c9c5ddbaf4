import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../../test/support/dossier-builder.ts';
import type { Claim } from '../../model/claim.ts';
import { numberClaims, renumber } from '../numbers.ts';
import { claimKeys } from './claim-key.ts';

const d = new DossierBuilder();
const mayor = d.source('Rui Alves', 'person');
const police = d.source('police', 'organisation');
const report = d.report(['The quay is shut. The quay is shut. Nobody was hurt.'], {});
const claim = (content: string, source: string, about: Partial<Omit<Claim, 'content' | 'chain' | 'hedges' | 'answers'>> = {}): Claim => {
  const id = d.claim(report, { content, chain: [{ source }], ...about });
  const made = d.dossier.claims.find((candidate) => candidate.id === id);
  if (!made) throw new Error('no claim');
  return made;
};

describe('claimKeys', () => {
  it('tells claims by their words and their speaker', () => {
    const keys = claimKeys([claim('The quay is shut', mayor), claim('The quay is shut', police), claim('Nobody was hurt', mayor)]);
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{16}$/);
  });

  it('keeps the key when the claim is put more or less firmly, or cut a little otherwise', () => {
    const [key] = claimKeys([claim('The quay is shut', mayor)]);
    expect(claimKeys([claim('The quay is shut.', mayor, { certainty: 'possible', polarity: 'denied', form: 'direct' })])).toEqual([key]);
  });

  it('gives the same words a second time another key', () => {
    const [first, second] = claimKeys([claim('The quay is shut', mayor), claim('The quay is shut', mayor)]);
    expect(first).not.toBe(second);
    expect(claimKeys([claim('The quay is shut', mayor)])).toEqual([first]);
  });
});

describe('numberClaims', () => {
  it('leaves known keys their numbers and counts on for the others', () => {
    expect(numberClaims(['a', 'b', 'c'], new Map([['b', 4]]), 9)).toEqual({
      claims: [
        [9, 'a'],
        [4, 'b'],
        [10, 'c'],
      ],
      next: 11,
    });
  });
});

describe('renumber', () => {
  it('gives claims and what they are nested in the numbers of the case', () => {
    const outer = claim('The quay is shut', mayor);
    const inner = claim('Nobody was hurt', police, { nested_in: outer.id });
    const [read] = d.dossier.reports;
    if (!read) throw new Error('no report');
    const extraction = { report: read, claims: [outer, inner], places: [], times: [], quantities: [], incident: { place: null, time: null } };
    const { report: moved, claims } = renumber(extraction, 12, [
      [31, 'a'],
      [7, 'b'],
    ]);
    expect(moved.id).toBe('r12');
    expect(claims.map(({ id, report, nested_in }) => [id, report, nested_in])).toEqual([
      ['c31', 'r12', null],
      ['c7', 'r12', 'c31'],
    ]);
  });
});
