import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../text/segment.ts';
import { loadAttributionModel } from '../../weights/load.ts';
import { candidates } from './attributions.ts';
import { reach, reaches } from './reach.ts';
import { type Words, wordsOf } from './words.ts';

const model = loadAttributionModel();
const wordsIn = (text: string): Words => wordsOf(segment(text), model.classes);

/** Words looked at for arguments, all cues together, for each word of the text. */
function work(text: string): number {
  const words = wordsIn(text);
  const within = reaches(
    words,
    candidates(words, model).map(({ cue }) => cue),
  );
  return within.reduce((sum, [from, to]) => sum + to - from, 0) / words.count;
}

describe('the reach of cues', () => {
  it.each(['he said "x ', '“he said ', "''x `` said ", 'Mr. Y said. "x ', 'he,said.', 'said the man who said ', 'said «', 'he said, '])(
    'leaves each word to few cues in endless %j',
    (unit) => {
      const long = work(unit.repeat(1000));
      expect(long).toBeLessThanOrEqual(10);
      expect(work(unit.repeat(2000))).toBeLessThan(long * 1.1 + 0.1);
    },
  );

  it('holds its cue, and keeps within the text, wherever cues stand', () => {
    const words = wordsIn('She said “it is over. They told me so,” and left; he replied: “No.” Others say they know that she thinks it true. '.repeat(8));
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: words.count - 1 }), { minLength: 1, maxLength: 60 }), (starts) => {
        const cues = starts.sort((a, b) => a - b).map((first) => ({ first, last: first + 1 }));
        for (const [k, [from, to]] of reaches(words, cues).entries()) {
          const { first, last } = cues[k] ?? { first: 0, last: 0 };
          expect(from).toBeLessThanOrEqual(first);
          expect(to).toBeGreaterThanOrEqual(last);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(words.count);
        }
      }),
    );
  });
});

describe('the reach of one cue', () => {
  const around = (text: string, cue: string) => {
    const words = wordsOf(segment(text), null);
    const at = text.indexOf(cue);
    const first = [...words.start].indexOf(at);
    const [from, to] = reach(words, first, first + 1);
    return text.slice(words.start[from], words.end[to - 1]);
  };
  it.each([
    ['Rain fell. She said it would stop. It did.', 'said', 'She said it would stop.'],
    ['“It rained. It was cold,” she said. Nobody came.', 'said', '“It rained. It was cold,” she said.'],
    ['“It rained,” she said. “It was cold. Very cold.” Nobody came.', 'said', '“It rained,” she said. “It was cold. Very cold.”'],
    ['“Where to?” she asked.', 'asked', '“Where to?” she asked.'],
    ['She added:\n\n“It rained.”\n\nNobody came.', 'added', 'She added:\n\n“It rained.”'],
    ['She added:\n\n“It rained.\n\n“It was cold.”\n\nNobody came.', 'added', 'She added:\n\n“It rained.\n\n“It was cold.”'],
  ])('in %j', (text, cue, expected) => {
    expect(around(text, cue)).toBe(expected);
  });
});
