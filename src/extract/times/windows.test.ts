import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingsIn, openingsOf, windowsAround } from './windows.ts';

const around = (words: readonly string[], lower: string) => windowsAround(words, openingsIn(lower, openingsOf(words)));

describe('stretches around words', () => {
  const filler = 'the quay held and '.repeat(40);

  it('hold whole words on both sides', () => {
    const text = `${filler}it fell on monday at dawn ${filler}`;
    const [window, ...rest] = around(['monday'], text);
    expect(rest).toEqual([]);
    expect(text.slice(...(window ?? [0, 0]))).toMatch(/^\S.*fell on monday at dawn.*\S$/s);
    expect((window?.[1] ?? 0) - (window?.[0] ?? 0)).toBeLessThan(320);
  });

  it('are joined where they meet', () => {
    expect(around(['monday', 'dawn'], `${filler}monday at dawn ${filler}`)).toHaveLength(1);
    expect(around(['monday'], `monday ${filler}monday`)).toHaveLength(2);
  });

  it('are none around parts of words', () => {
    expect(around(['dec', 'mar'], 'they decided to market it')).toEqual([]);
    expect(around(['day'], 'a day-long siege, the day’s end')).toHaveLength(1);
    expect(around(['one day', 'o’clock', 'mon.'], 'no one daydreams; a clockwork o’ mon')).toEqual([]);
    expect(around(['one day', 'o’clock', 'mon.'], 'one day at six o’clock, mon. or so')).toHaveLength(1);
  });

  it('lie within the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('day', 'x', 'weekday', 'y'.repeat(90), '\n'), { maxLength: 200 }), (words) => {
        const text = words.join(' ');
        let last = -1;
        for (const [start, end] of around(['day'], text)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
