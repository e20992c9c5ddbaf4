import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../model/span.ts';
import { segmentsOf } from './segments.ts';

const mark = (start: number, end: number): { span: Span } => ({ span: [start, end] });
const spans = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b)));

describe('segmentsOf', () => {
  it('cuts where marks overlap, outermost first', () => {
    const [outer, inner, crossing] = [mark(0, 10), mark(2, 5), mark(4, 12)];
    expect(segmentsOf(12, [crossing, inner, outer])).toEqual([
      { span: [0, 2], covers: [outer] },
      { span: [2, 4], covers: [outer, inner] },
      { span: [4, 5], covers: [outer, inner, crossing] },
      { span: [5, 10], covers: [outer, crossing] },
      { span: [10, 12], covers: [crossing] },
    ]);
  });

  it('cuts at given places too, and has no segment for an empty text', () => {
    expect(segmentsOf(4, [], [2, 9]).map(({ span }) => span)).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect(segmentsOf(0, [mark(0, 3)])).toEqual([]);
  });

  it('gives touching segments that together are the text, each covered by exactly the marks around it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(spans), fc.array(fc.nat(50)), (length, marks, cuts) => {
        const segments = segmentsOf(length, marks, cuts);
        expect(segments[0]?.span[0]).toBe(0);
        expect(segments.at(-1)?.span[1]).toBe(length);
        for (const [
          index,
          {
            span: [start, end],
            covers,
          },
        ] of segments.entries()) {
          expect(start).toBeLessThan(end);
          expect(segments[index + 1]?.span[0] ?? length).toBe(end);
          expect(new Set(covers)).toEqual(new Set(marks.filter(({ span }) => span[0] <= start && span[1] >= end && span[0] < span[1])));
        }
      }),
    );
  });
});
