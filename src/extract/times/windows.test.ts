import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsAround } from './windows.ts';

describe('stretches around words', () => {
  const filler = 'the quay held and '.repeat(40);

  it('hold whole words on both sides', () => {
    const text = `${filler}it fell on monday at dawn ${filler}`;
    const [window, ...rest] = windowsAround(['monday'], text);
    expect(rest).toEqual([]);
    expect(text.slice(...(window ?? [0, 0]))).toMatch(/^\S.*fell on monday at dawn.*\S$/s);
    expect((window?.[1] ?? 0) - (window?.[0] ?? 0)).toBeLessThan(320);
  });

  it('are joined where they meet', () => {
    expect(windowsAround(['monday', 'dawn'], `${filler}monday at dawn ${filler}`)).toHaveLength(1);
    expect(windowsAround(['monday'], `monday ${filler}monday`)).toHaveLength(2);
  });

  it('are none around parts of words', () => {
    expect(windowsAround(['dec', 'mar'], 'they decided to market it')).toEqual([]);
    expect(windowsAround(['day'], 'a day-long siege, the day’s end')).toHaveLength(1);
  });

  it('lie within the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('day', 'x', 'weekday', 'y'.repeat(90), '\n'), { maxLength: 200 }), (words) => {
        const text = words.join(' ');
        let last = -1;
        for (const [start, end] of windowsAround(['day'], text)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
