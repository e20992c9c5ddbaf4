import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../test/support/claims.ts';
import { nameAnswers } from './names.ts';
import { bySlot } from './slots.ts';

const names = (...said: [string, string?][]): string[] =>
  nameAnswers(
    bySlot(claimsOf(said.map(([name, origin], i) => ({ text: name, report: `r${i + 1}`, answers: { identity: name }, ...(origin && { origin }) })))).get(
      'identity',
    ) ?? [],
  ).map(({ value }) => value);

describe('names as answers', () => {
  it('a short form goes with the long one', () => {
    expect(names(['Ada Lund'], ['Lund'], ['Ada'])).toEqual(['Ada Lund']);
  });

  it('different names are different answers', () => {
    expect(names(['Ada Lund'], ['Berit Holm'])).toEqual(['Ada Lund', 'Berit Holm']);
  });

  it('one first name does not make two people one', () => {
    expect(names(['Ada Lund'], ['Ada Holm'])).toHaveLength(2);
  });

  it('names that one act of saying gives together do not exclude each other', () => {
    expect(names(['Ada Lund', 'o1'], ['Berit Holm', 'o1'])).toEqual(['Berit Holm, Ada Lund']);
  });
});
