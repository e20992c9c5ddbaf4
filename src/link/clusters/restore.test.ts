import { describe, expect, it } from 'vitest';
import { Clusterer } from './clusterer.ts';
import { profileOf, type Story } from './reading.ts';

const STORIES: Story[] = [
  ['A ferry struck the pier at Holm and nine passengers were hurt.', 100],
  ['Fog closed the airport of Varde for a morning.', 100],
  ['Nine passengers of the ferry that struck the pier at Holm left hospital.', 101],
  ['The airport of Varde opened again after the fog.', 101],
  ['The captain of the Holm ferry said the pier was not lit.', 102],
].map(([text, day], at) => ({ id: `r${at + 1}`, day: Number(day), title: '', text: String(text) }));

describe('a stream that was broken off', () => {
  it('goes on as if it had not been, wherever it was broken off', () => {
    const whole = new Clusterer();
    const placed = STORIES.map((story) => whole.add(story));
    for (let cut = 0; cut < STORIES.length; cut++) {
      const resumed = new Clusterer();
      for (const [at, story] of STORIES.slice(0, cut).entries()) resumed.restore(profileOf(story), placed[at]?.cluster ?? 0);
      expect(STORIES.slice(cut).map((story) => resumed.add(story))).toEqual(placed.slice(cut));
    }
  });
});
