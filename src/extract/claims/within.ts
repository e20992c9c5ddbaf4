import type { Span } from '../../model/span.ts';

/** The items of a list sorted by start that lie wholly within a span. */
export function within<T extends { span: Span }>(sorted: readonly T[], [start, end]: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span[0] ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const inside: T[] = [];
  for (let i = low; i < sorted.length; i++) {
    const item = sorted[i];
    if (!item || item.span[0] >= end) break;
    if (item.span[1] <= end) inside.push(item);
  }
  return inside;
}
