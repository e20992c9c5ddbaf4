import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../test/support/claims.ts';
import { hospitalAnswers } from './hospitals.ts';
import { bySlot } from './slots.ts';

const hospitals = (...said: [string, string?][]): string[] =>
  hospitalAnswers(
    bySlot(
      claimsOf(said.map(([name, origin], i) => ({ text: name, report: `r${i + 1}`, answers: { 'other:hospital': name }, ...(origin && { origin }) }))),
    ).get('other:hospital') ?? [],
  ).map(({ value }) => value);

describe('hospitals as answers', () => {
  it('one name with and without what kind of house it is, is one hospital', () => {
    expect(hospitals(['brannoc medical center'], ['brannoc hospital'], ['the brannoc trauma centre'])).toEqual(['brannoc medical center']);
  });

  it('two names are two hospitals, also when both are of a university', () => {
    expect(hospitals(['tove university hospital'], ['ulvik university hospital'])).toHaveLength(2);
  });

  it('a house without a name of its own is not every other', () => {
    expect(hospitals(['trauma center'], ['health clinic'])).toHaveLength(2);
  });

  it('two that one act of saying names do not exclude each other', () => {
    expect(hospitals(['tove hospital', 'o1'], ['ulvik hospital', 'o1'])).toEqual(['tove hospital, ulvik hospital']);
  });
});
