import { NearDuplicates } from './near-duplicates.ts';
import { type Signature, sign } from './signature.ts';

/** Two texts, by number, that may share a passage; `b` came before `a`. */
export interface Pair {
  a: number;
  b: number;
}

/** Fingerprints two texts must share; one that stands in more texts than `COMMON` is a phrase everybody uses or a frame. */
const SHARED = 2;
const COMMON = 32;
const NEARLY_SAME = 0.5;

/** Pairs of texts worth aligning, found by what they have in common and not by comparing each with each. */
export function candidatePairs(texts: Iterable<string>): Pair[] {
  const near = new NearDuplicates();
  const byFingerprint = new Map<number, number[]>();
  const pairs: Pair[] = [];
  let a = 0;
  for (const text of texts) {
    const signature = sign(text);
    const found = new Set(near.add(signature.bins, NEARLY_SAME).map(({ at }) => at));
    for (const [b, shared] of sharing(signature, byFingerprint, a)) if (shared >= SHARED) found.add(b);
    for (const b of [...found].sort((x, y) => x - y)) pairs.push({ a, b });
    a++;
  }
  return pairs;
}

function sharing({ fingerprints }: Signature, index: Map<number, number[]>, at: number): Map<number, number> {
  const shared = new Map<number, number>();
  for (const fingerprint of fingerprints) {
    const list = index.get(fingerprint);
    if (!list) index.set(fingerprint, [at]);
    else {
      if (list.length < COMMON) for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (list.length <= COMMON) list.push(at);
    }
  }
  return shared;
}
