import type { Fragment } from './fragments.ts';
import { cosine, summed, type Vectors } from './vectors.ts';

/** How alike a unit at the edge must be to one at the other text's edge, weaker than a seed: the fragment vouches for it. */
export interface GrowOptions {
  edge: number;
}

/** Takes in units next to a fragment that correspond to each other, or to a unit inside it, too weakly to have been seeds. */
export function grown(fragment: Fragment, vectors: Vectors, { edge }: GrowOptions): Fragment {
  let { a, b } = fragment;
  const best = (side: 'a' | 'b', unit: number, [from, to]: readonly [number, number]): { alike: number; at: number } => {
    const own = vectors[side][unit];
    const others = side === 'a' ? vectors.b : vectors.a;
    let found = { alike: 0, at: from };
    if (!own) return found;
    for (let at = Math.max(0, from - 1); at < Math.min(others.length, to + 1); at++) {
      const other = others[at];
      const alike = other ? cosine(own, other) : 0;
      if (alike > found.alike) found = { alike, at };
    }
    return found;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const unit of [a[0] - 1, a[1]]) {
      const match = best('a', unit, b);
      if (match.alike <= edge) continue;
      a = [Math.min(a[0], unit), Math.max(a[1], unit + 1)];
      b = [Math.min(b[0], match.at), Math.max(b[1], match.at + 1)];
      changed = true;
    }
    for (const unit of [b[0] - 1, b[1]]) {
      const match = best('b', unit, a);
      if (match.alike <= edge) continue;
      b = [Math.min(b[0], unit), Math.max(b[1], unit + 1)];
      a = [Math.min(a[0], match.at), Math.max(a[1], match.at + 1)];
      changed = true;
    }
  }
  return a === fragment.a && b === fragment.b ? fragment : { ...fragment, a, b, alike: cosine(summed(vectors.a, ...a), summed(vectors.b, ...b)) };
}
