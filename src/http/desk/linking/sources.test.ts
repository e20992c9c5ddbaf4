import { describe, expect, it } from 'vitest';
import type { NameRuling } from '../../../model/review.ts';
import type { Digest } from './digest.ts';
import { sourcesOf } from './sources.ts';

const ROW: Digest['row'] = {
  id: 'I-0001',
  headline: '',
  type: '',
  place: null,
  time: null,
  reports: 1,
  claims: 1,
  origins: 1,
  contested: 0,
  first: null,
  last: null,
};

function digest(...shares: [name: string, claims: number, origins: number, aliases?: string[]][]): Digest {
  return {
    row: ROW,
    shares: shares.map(([name, claims, origins, aliases = []], index) => ({
      source: { id: `s${index + 1}`, name, kind: 'office', aliases, role: null, affiliation: null, side: null },
      claims,
      origins,
    })),
  };
}
const same = (...names: [string, string]): NameRuling => ({ names, ruling: 'same' });

describe('sources of a case', () => {
  it('are one over incidents when their names are, most claims first', () => {
    const sources = sourcesOf(
      [
        ['i1', digest(['Coast Guard', 3, 2, ['CG']], ['Quay Radio', 9, 9])],
        ['i4', digest(['coast guard', 8, 1, ['The Guard']])],
      ],
      [],
    );
    expect(sources.map(({ name, claims, origins, incidents }) => ({ name, claims, origins, incidents }))).toEqual([
      { name: 'Coast Guard', claims: 11, origins: 3, incidents: ['i1', 'i4'] },
      { name: 'Quay Radio', claims: 9, origins: 9, incidents: ['i1'] },
    ]);
    expect(sources[0]?.aliases).toEqual(['CG', 'coast guard', 'The Guard']);
  });

  it('are one when they were ruled so, though no incident has both', () => {
    const digests: [string, Digest][] = [
      ['i1', digest(['Coast Guard', 3, 2])],
      ['i2', digest(['Sea Rescue', 1, 1])],
      ['i3', digest(['Lifeboats', 1, 1])],
    ];
    const sources = sourcesOf(digests, [same('Sea Rescue', 'Coast Guard'), same('Lifeboats', 'Sea Rescue')]);
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ claims: 5, incidents: ['i1', 'i2', 'i3'] });
  });

  it('are apart again when the last ruling says so', () => {
    const digests: [string, Digest][] = [
      ['i1', digest(['Coast Guard', 3, 2])],
      ['i2', digest(['Sea Rescue', 1, 1])],
    ];
    expect(sourcesOf(digests, [same('Sea Rescue', 'Coast Guard'), { names: ['Coast Guard', 'Sea Rescue'], ruling: 'different' }])).toHaveLength(2);
  });
});
