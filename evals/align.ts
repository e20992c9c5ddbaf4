/** The words of each role of one attribution, as indices into the document's words. */
export interface RoleWords {
  source: ReadonlySet<number>;
  cue: ReadonlySet<number>;
  content: ReadonlySet<number>;
}

/** Pairs marked attributions with found ones, one to one, best overlap of contents (Jaccard) first; cue and then source decide between equals. */
export function alignAttributions(marked: readonly RoleWords[], found: readonly RoleWords[]): [marked: RoleWords, found: RoleWords][] {
  const pairs: { i: number; j: number; rank: [number, number, number] }[] = [];
  for (const [i, a] of marked.entries()) {
    for (const [j, b] of found.entries()) {
      const shared = overlap(a.content, b.content);
      if (shared > 0) pairs.push({ i, j, rank: [shared / (a.content.size + b.content.size - shared), covered(a.cue, b.cue), covered(a.source, b.source)] });
    }
  }
  pairs.sort((x, y) => y.rank[0] - x.rank[0] || y.rank[1] - x.rank[1] || y.rank[2] - x.rank[2] || x.i - y.i || x.j - y.j);
  const usedMarked = new Set<number>();
  const usedFound = new Set<number>();
  return pairs.flatMap(({ i, j }): [RoleWords, RoleWords][] => {
    const [a, b] = [marked[i], found[j]];
    if (!a || !b || usedMarked.has(i) || usedFound.has(j)) return [];
    usedMarked.add(i);
    usedFound.add(j);
    return [[a, b]];
  });
}

/** Source, cue and content all have exactly the same words. */
export function identicalAttribution(a: RoleWords, b: RoleWords): boolean {
  return same(a.source, b.source) && same(a.cue, b.cue) && same(a.content, b.content);
}

/** At least four fifths of each content's words are in the other, and the sources share a word or are both unnamed. */
export function closeAttribution(a: RoleWords, b: RoleWords): boolean {
  const sourcesMeet = overlap(a.source, b.source) > 0 || (a.source.size === 0 && b.source.size === 0);
  return sourcesMeet && covered(a.content, b.content) >= 0.8 && covered(b.content, a.content) >= 0.8;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function covered(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return overlap(a, b) / Math.max(1, a.size);
}

function same(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && overlap(a, b) === a.size;
}
