import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

describe('segmentsOf', () => {
  it('cuts a text at the edges of claims, the shortest claim first where several cover a piece', () => {
    const claims = [
      { id: 'long', content: [[0, 10] as const] },
      { id: 'short', content: [[4, 6] as const] },
    ];
    expect(segmentsOf([0, 12], claims)).toEqual([
      { span: [0, 4], claims: ['long'] },
      { span: [4, 6], claims: ['short', 'long'] },
      { span: [6, 10], claims: ['long'] },
      { span: [10, 12], claims: [] },
    ]);
  });

  it('leaves out what lies outside', () => {
    expect(
      segmentsOf(
        [5, 8],
        [
          {
            id: 'a',
            content: [
              [0, 5],
              [8, 9],
            ],
          },
        ],
      ),
    ).toEqual([{ span: [5, 8], claims: [] }]);
  });

  it('covers the stretch without gap or overlap, whatever the claims', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, length]): [number, number] => [start, start + length]);
    const claims = fc
      .array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 8 })
      .map((all) => all.map((content, index) => ({ id: `c${index}`, content })));
    fc.assert(
      fc.property(span, claims, ([from, to], some) => {
        const segments = segmentsOf([from, to], some);
        expect(segments[0]?.span[0]).toBe(from);
        expect(segments.at(-1)?.span[1]).toBe(to);
        for (const [index, { span: piece, claims: over }] of segments.entries()) {
          if (index > 0) expect(piece[0]).toBe(segments[index - 1]?.span[1]);
          for (const { id, content } of some) expect(over.includes(id)).toBe(content.some(([start, end]) => start < piece[1] && end > piece[0]));
        }
      }),
    );
  });
});
