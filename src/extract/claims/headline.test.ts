import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

const headline = (text: string) => rows(text, { first: 'title' });

describe('headlines that end in their source', () => {
  it('are said by whoever stands behind the colon', () => {
    expect(headline('Ferryman pulled three from the harbour: police')).toEqual(['police | Ferryman pulled three from the harbour']);
    expect(headline('Crew slept while the barge drifted: union lawyer')).toEqual(['union lawyer | Crew slept while the barge drifted']);
  });

  it('are nobody’s words when the colon leads to something else', () => {
    expect(headline('Barge drifts into the harbour: what we know')).toEqual([]);
    expect(headline('Three names on the list: Holm, Reyes, Brandt')).toEqual([]);
    expect(headline('A night on the bridge: the police officer who stayed')).toEqual([]);
  });

  it('stand at the head of a report only', () => {
    expect(rows('Ferryman pulled three from the harbour: police')).toEqual([]);
  });
});
