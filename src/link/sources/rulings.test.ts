import { describe, expect, it } from 'vitest';
import type { NameRuling } from '../../model/review.ts';
import { bodyOf } from './body.ts';
import type { Party } from './party.ts';
import { ruleNames } from './rulings.ts';

const party = (name: string): Party => ({
  report: 'r1',
  kind: 'organisation',
  name,
  wordings: new Set(),
  person: null,
  body: bodyOf(name),
  handles: [],
  offices: new Set(),
  generic: false,
  another: false,
  hops: [],
});
const PARTIES = ['Quay Authority', 'the Harbour Office', 'harbour office', 'Fire Brigade'].map(party);
const APART = [[0], [1, 2], [3]];
const rule = (ruling: NameRuling['ruling'], ...names: [string, string]): NameRuling => ({ names, ruling });

describe('rulings on names', () => {
  it('join all that bear either name, whatever its article and capitals', () => {
    expect(ruleNames(APART, PARTIES, [rule('same', 'Harbour Office', 'Quay Authority')])).toEqual([[0, 1, 2], [3]]);
  });

  it('part the second name from the first', () => {
    expect(ruleNames([[0, 1, 2], [3]], PARTIES, [rule('different', 'Quay Authority', 'Harbour Office')])).toEqual([[0], [1, 2], [3]]);
  });

  it('count by the last one on a pair, in whichever order it was named', () => {
    const first = rule('same', 'Quay Authority', 'Harbour Office');
    expect(ruleNames(APART, PARTIES, [first, rule('different', 'Harbour Office', 'Quay Authority')])).toEqual(APART);
    expect(ruleNames(APART, PARTIES, [rule('different', 'Harbour Office', 'Quay Authority'), first])).toEqual([[0, 1, 2], [3]]);
  });

  it('lead on: what is one with one of three names is one with all', () => {
    expect(ruleNames(APART, PARTIES, [rule('same', 'Quay Authority', 'Harbour Office'), rule('same', 'Harbour Office', 'Fire Brigade')])).toEqual([
      [0, 1, 2, 3],
    ]);
  });

  it('do nothing to names that nobody bears', () => {
    expect(ruleNames(APART, PARTIES, [rule('same', 'Quay Authority', 'Coast Guard')])).toEqual(APART);
  });
});
