import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import { findQuantities } from '../quantities/quantities.ts';
import { findAnswers } from './answers.ts';

/** The tolls in the last sentence of a text. */
function tolls(before: string, content: string): string[] {
  const text = `${before} ${content}`;
  const doc = analyse({ text });
  const quantities = findQuantities(doc);
  return findAnswers(doc, [before.length + 1, text.length], { quantities, places: [], times: [] }).flatMap(({ slot, value }) =>
    /^(?:killed|injured|missing)$/.test(slot) ? [`${slot}=${value}`] : [],
  );
}

describe('a bare count', () => {
  it('counts those whose harm was told before it', () => {
    expect(tolls('The ministry had spoken of the missing.', 'The real number is 29.')).toEqual(['missing=29']);
    expect(tolls('Officials gave the dead of the ferry.', 'It was 14, not 11.')).toEqual(['killed=14']);
  });

  it('counts nobody when no harm was told, or when it is no count', () => {
    expect(tolls('The mayor spoke of the budget.', 'The real number is 29.')).toEqual([]);
    expect(tolls('The ministry had spoken of the missing.', 'He has 29 vines.')).toEqual([]);
    expect(tolls('One man is dead.', 'We have a total of seven people that were shot.')).not.toContain('killed=7');
    expect(tolls('The man was hurt.', 'He faces two counts of arson.')).toEqual([]);
  });
});
