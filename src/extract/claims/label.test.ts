import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('labels before a colon', () => {
  it('give interviews their turns', () => {
    expect(
      rows(`Reyes: The dam was safe all along.\n\nHolm: It leaked for weeks, and you knew.\n\nReyes: I was told nothing.\n\nHolm: You were told twice.`),
    ).toEqual(['Reyes | The dam was safe all along', 'Holm | It leaked for weeks, and you knew', 'Reyes | I was told nothing', 'Holm | You were told twice']);
  });

  it('give headlines their speaker', () => {
    expect(rows('Reyes: The dam will be rebuilt', { first: 'title' })).toEqual(['Reyes | The dam will be rebuilt']);
  });

  it('are no speakers when they only announce', () => {
    expect(rows('Update: The dam will be rebuilt', { first: 'title' })).toEqual([]);
  });

  it('are no speakers when they name the matter', () => {
    expect(rows('Holmvik tunnel fire: two are dead and the search goes on', { first: 'title' })).toEqual([]);
    expect(rows('Westmark police: two are dead and the search goes on', { first: 'title' })).toEqual(['Westmark police | two are dead and the search goes on']);
  });
});
