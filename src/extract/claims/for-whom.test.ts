import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('for whom something is so', () => {
  it('judges it, in their own words', () => {
    expect(rows("For the crew's lawyer, Odd Rem, it was “a farce in three acts.” He had earlier said that the gate was shut.")).toEqual([
      'Odd Rem | it was “a farce in three acts.”',
      'Odd Rem | that the gate was shut',
    ]);
    expect(rows('For the ministry it is “a closed case by now”.')).toEqual(['ministry | it is “a closed case by now”']);
  });
  it('says nothing without words of their own', () => {
    expect(rows('For the crew it was a long night.')).toEqual([]);
    expect(rows('For three years it was “the Long Mile” to all.')).toEqual([]);
  });
});
