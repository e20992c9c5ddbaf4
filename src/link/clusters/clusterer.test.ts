import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Clusterer } from './clusterer.ts';
import type { Story } from './reading.ts';

const DAY = 19_800;
const fire = (id: string, day: number, text: string, title = 'Warehouse fire in Holmvik'): Story => ({ id, day, title, text });

const FIRST = fire(
  'first',
  DAY,
  'HOLMVIK — A fire destroyed a timber warehouse on Quarry Street in Holmvik early Monday. Watchman Anders Lund, 61, was taken to Sande Hospital, the fire brigade said.',
);
const LATER = fire(
  'later',
  DAY + 2,
  'The watchman hurt when a timber warehouse on Quarry Street burned down has died. Anders Lund, a 61-year-old father of two, died at Sande Hospital on Wednesday, Holmvik police said.',
  'Watchman dies after Holmvik warehouse fire',
);
const ELSEWHERE = fire(
  'elsewhere',
  DAY + 1,
  'A school bus slid off the road near Drabo on Tuesday and came to rest in a ditch. Driver Milena Kovar, 44, and nine pupils were unhurt, the Drabo council said.',
  'Bus slides off road near Drabo',
);
/** Other news, so that words get their weight. */
const NEWS: Story[] = Array.from({ length: 40 }, (_, i) => ({
  id: `n${i}`,
  day: DAY - 40 + i,
  title: `Council of Ostby ${i} votes on budget`,
  text: `The council of Ostby ${i} voted on Monday on a budget of ${1000 + 17 * i} crowns for its roads, said a spokesman. Police and the fire brigade were not affected. A hospital street stays closed early this week.`,
}));

const clustersOf = (stories: readonly Story[]) => {
  const clusterer = new Clusterer();
  return new Map(stories.map((story) => [story.id, clusterer.add(story)]));
};

describe('reports of one event', () => {
  it('come together, those of another stay apart', () => {
    const placed = clustersOf([...NEWS, FIRST, ELSEWHERE, LATER]);
    expect(placed.get('later')?.cluster).toBe(placed.get('first')?.cluster);
    expect(placed.get('elsewhere')?.cluster).not.toBe(placed.get('first')?.cluster);
  });

  it('say which report they are like, and in what', () => {
    const { like } = clustersOf([...NEWS, FIRST, LATER]).get('later') ?? {};
    expect(like?.id).toBe('first');
    expect(like?.likeness.ages).toBe(1);
    expect(like?.likeness.namesShared).toBeGreaterThan(0);
  });

  it('are not found again once they lie before the window', () => {
    const clusterer = new Clusterer({ window: 1 });
    for (const story of [...NEWS, FIRST]) clusterer.add(story);
    clusterer.add({ ...ELSEWHERE, day: DAY + 5 });
    expect(clusterer.add({ ...LATER, day: DAY + 5 }).like).toBeNull();
  });

  it('need neither title nor words', () => {
    const clusterer = new Clusterer();
    expect(clusterer.add({ id: 'a', day: 0, title: '', text: '' }).cluster).toBe(1);
    expect(clusterer.add({ id: 'b', day: 0, title: '', text: '' }).cluster).toBe(2);
  });

  it('are placed alike for the same stream, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(30)), { maxLength: 20 }), (texts) => {
        const stories = texts.map(([text, day], i) => ({ id: String(i), day, title: text.slice(0, 20), text }));
        const numbers = () => [...clustersOf(stories).values()].map(({ cluster }) => cluster);
        expect(numbers()).toEqual(numbers());
      }),
      { numRuns: 50 },
    );
  });
});
