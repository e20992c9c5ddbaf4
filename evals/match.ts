/** A character range, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Pairs of indices of overlapping ranges, one to one, best overlap (intersection over union) first. */
export function matchOverlapping(gold: readonly Range[], found: readonly Range[]): [gold: number, found: number][] {
  const pairs: { i: number; j: number; iou: number }[] = [];
  for (const [i, g] of gold.entries()) {
    for (const [j, f] of found.entries()) {
      const shared = Math.min(g.end, f.end) - Math.max(g.start, f.start);
      if (shared > 0) pairs.push({ i, j, iou: shared / (Math.max(g.end, f.end) - Math.min(g.start, f.start)) });
    }
  }
  pairs.sort((a, b) => b.iou - a.iou || a.i - b.i || a.j - b.j);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const matched: [number, number][] = [];
  for (const { i, j } of pairs) {
    if (usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.add(i);
    usedFound.add(j);
    matched.push([i, j]);
  }
  return matched;
}

/** F1 in percent of hits among what was found and what there is, to one decimal. */
export function f1(hits: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : Math.round((2000 * hits) / (found + gold)) / 10;
}
