import type { Span } from '../../model/span.ts';

/** A stretch of text with everything that covers it, outermost first. */
export interface Segment<T> {
  span: Span;
  covers: readonly T[];
}

/**
 * Cuts `[0, length)` wherever a marked span or a cut begins or ends, so that spans that nest or overlap become stretches with one
 * set of marks each. Segments touch, are not empty and together are the whole range; spans reaching outside are clipped.
 */
export function segmentsOf<T extends { span: Span }>(length: number, marks: readonly T[], cuts: readonly number[] = []): Segment<T>[] {
  const inside = (offset: number) => Math.min(Math.max(offset, 0), length);
  const waiting = marks
    .filter(({ span: [start, end] }) => inside(start) < inside(end))
    .sort((a, b) => inside(a.span[0]) - inside(b.span[0]) || b.span[1] - a.span[1]);
  const points = [...new Set([0, length, ...cuts.map(inside), ...waiting.flatMap(({ span }) => span.map(inside))])].sort((a, b) => a - b);
  const segments: Segment<T>[] = [];
  let next = 0;
  let active: T[] = [];
  for (const [index, start] of points.entries()) {
    const end = points[index + 1];
    if (end === undefined) break;
    active = active.filter((mark) => mark.span[1] > start);
    for (let mark = waiting[next]; mark && inside(mark.span[0]) <= start; mark = waiting[++next]) active.push(mark);
    segments.push({ span: [start, end], covers: [...active] });
  }
  return segments;
}
