import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('according to', () => {
  it('opens the sentence', () => {
    expect(rows('According to a leaked memo, the pump had failed twice.')).toEqual(['leaked memo | the pump had failed twice']);
  });
  it('closes the sentence', () => {
    expect(rows('The pump had failed twice, according to Kord Weller, an engineer.')).toEqual(['Kord Weller | The pump had failed twice']);
  });
  it('passes on what another has said', () => {
    expect(rows('The boat sank, the mayor said, according to the Morning Ledger.')).toEqual(['mayor < Morning Ledger | The boat sank']);
    expect(rows('The mayor claimed that the boat had sunk, according to the Morning Ledger.')).toContain('mayor < Morning Ledger | that the boat had sunk');
  });
  it('ends where somebody else disagrees', () => {
    expect(rows('According to the coast guard, the ship was empty, but the crew denied this.')).toEqual([
      'coast guard | the ship was empty',
      'denied: crew | this',
    ]);
  });
});
