import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, wordsOf } from './align.ts';

describe('alignment', () => {
  it('finds nothing between equal texts', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (text) => {
        expect(differences(wordsOf(text), wordsOf(text))).toEqual([]);
      }),
    );
  });

  it('covers every word that is not common, and only stretches inside both texts', () => {
    const text = fc.array(fc.constantFrom('pier', 'boom', 'tug', 'fell', 'rose'), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [a, b] = [wordsOf(x), wordsOf(y)];
        const found = differences(a, b);
        const left = (words: typeof a, side: 'a' | 'b') => words.filter((_, i) => !found.some((d) => d[side][0] <= i && i < d[side][1])).map(({ key }) => key);
        expect(left(a, 'a')).toEqual(left(b, 'b'));
        for (const {
          a: [s, e],
          b: [t, f],
        } of found)
          expect(s <= e && e <= a.length && t <= f && f <= b.length).toBe(true);
      }),
    );
  });

  it('takes one agreeing word between two changes into the change', () => {
    const [a, b] = [wordsOf('built for open barges of the old line'), wordsOf('built for barges and tugs of the old line')];
    expect(differences(a, b).map((d) => [a.slice(...d.a).map((w) => w.text), b.slice(...d.b).map((w) => w.text)])).toEqual([
      [
        ['open', 'barges'],
        ['barges', 'and', 'tugs'],
      ],
    ]);
  });
});
