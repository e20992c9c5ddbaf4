import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Union } from './union.ts';

describe('disjoint sets', () => {
  it('join what is joined through others', () => {
    const union = new Union(5);
    union.join(3, 4);
    union.join(1, 3);
    expect(union.groups()).toEqual([[0], [1, 3, 4], [2]]);
    expect(union.find(4)).toBe(1);
  });

  it('join what shares a key, also through a third', () => {
    const keys = [['mill'], ['quay', 'mill'], [], ['quay']];
    const union = new Union(keys.length);
    union.joinByKey((i) => keys[i] ?? []);
    expect(union.groups()).toEqual([[0, 1, 3], [2]]);
  });

  it('hold every number once, whatever is joined', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 19 }));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const union = new Union(20);
        for (const [a, b] of pairs) union.join(a, b);
        expect(
          union
            .groups()
            .flat()
            .sort((a, b) => a - b),
        ).toEqual(Array.from({ length: 20 }, (_, i) => i));
        for (const [a, b] of pairs) expect(union.find(a)).toBe(union.find(b));
      }),
    );
  });
});
