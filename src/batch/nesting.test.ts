import { describe, expect, it } from 'vitest';
import type { Attribution } from '../extract/attribution/attributions.ts';
import type { Span } from '../model/span.ts';
import { nest } from './nesting.ts';

const attribution = (primary: boolean, cue: Span, content: Span, source: Span[] = []): Attribution => ({
  source,
  cue: [cue],
  content: [content],
  confidence: 0.9,
  primary,
});

describe('attributions within others', () => {
  const outer = attribution(true, [10, 14], [15, 60], [[0, 9]]);

  it('name the one in whose content they stand whole, source included', () => {
    const inner = attribution(false, [30, 37], [38, 60], [[20, 29]]);
    expect(nest([outer, inner])).toEqual([
      { attribution: outer, within: null },
      { attribution: inner, within: 0 },
    ]);
  });

  it('are left out when they reach beyond it', () => {
    expect(nest([outer, attribution(false, [30, 37], [38, 61])])).toHaveLength(1);
    expect(nest([outer, attribution(false, [30, 37], [38, 60], [[0, 9]])])).toHaveLength(1);
  });

  it('count from the list that is given, whatever was left out before them', () => {
    const crossing = attribution(false, [5, 8], [12, 20]);
    const second = attribution(true, [100, 104], [110, 150]);
    const inner = attribution(false, [120, 124], [125, 149]);
    expect(nest([crossing, outer, second, inner]).map(({ within }) => within)).toEqual([null, null, 1]);
  });

  it('may stand before the cue that holds them', () => {
    const late = attribution(true, [80, 84], [10, 70]);
    const inner = attribution(false, [20, 24], [25, 60]);
    expect(nest([inner, late]).map(({ within }) => within)).toEqual([1, null]);
  });
});
