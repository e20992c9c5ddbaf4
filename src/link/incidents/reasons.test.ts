import { describe, expect, it } from 'vitest';
import { Clusterer } from '../clusters/clusterer.ts';
import { whyPlaced } from './reasons.ts';

const ONE = 'A blaze in the Harrow Lane depot hurt two drivers on Monday, May 3, the brigade commander Ida Voss said.';

describe('why a report is counted to its incident', () => {
  it('is told by what the two have in common', () => {
    const clusterer = new Clusterer({ chosen: true });
    const first = clusterer.add({ id: 'r1', day: 18_750, title: 'Depot blaze', text: ONE });
    const second = clusterer.add({ id: 'r2', day: 18_750, title: 'Depot blaze', text: `${ONE} The lane was closed.` });
    expect(whyPlaced(first.like)).toBe('No earlier report tells of the same event.');
    expect(whyPlaced(second.like)).toMatch(/^Both .*tell of the same day/);
  });

  it('names nothing they do not share', () => {
    const clusterer = new Clusterer({ chosen: true });
    clusterer.add({ id: 'r1', day: 18_750, title: '', text: 'Smoke rose over the yard.' });
    const { like } = clusterer.add({ id: 'r2', day: 18_750, title: '', text: 'Smoke was seen from the yard gate.' });
    expect(whyPlaced(like)).not.toMatch(/same day|titles|age|figures/);
  });
});
