import type { Span } from '../parts/span.ts';

/** A stretch of text with the claims whose content covers it, shortest claim first. */
export interface Segment {
  span: Span;
  claims: readonly string[];
}

/** Cuts a stretch at every edge of a claim, so that each piece is covered by the same claims throughout. */
export function segmentsOf(within: Span, claims: readonly { id: string; content: readonly Span[] }[]): Segment[] {
  const [from, to] = within;
  const parts = claims.flatMap(({ id, content }) => content.map((span) => ({ id, span }))).filter(({ span: [start, end] }) => start < to && end > from);
  const edges = [...new Set([from, to, ...parts.flatMap(({ span }) => span).filter((at) => at > from && at < to)])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? to;
    const over = parts.filter(({ span: [first, last] }) => first <= start && last >= end).sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
    return { span: [start, end], claims: [...new Set(over.map(({ id }) => id))] };
  });
}
