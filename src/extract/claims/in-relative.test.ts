import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('speakers inside a relative clause', () => {
  it('tell what the clause says of its noun', () => {
    expect(rows('Police are looking for a man they say set the fire.')).toEqual(['Police | set the fire']);
    expect(rows('The driver, who police say was drunk, ran off.')).toEqual(['police | was drunk']);
    expect(rows('The van, which witnesses said had no plates, was found.')).toEqual(['witnesses | had no plates']);
  });
  it('are none who only saw it', () => {
    expect(rows('A man they saw ran off.')).toEqual([]);
  });
  it('may be set off by commas', () => {
    expect(rows('The agency laid out a fin which, it says, belongs to a rocket.')).toContain('agency | belongs to a rocket');
  });
});
