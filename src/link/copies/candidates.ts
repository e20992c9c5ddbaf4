import { NearDuplicates } from './near-duplicates.ts';
import { SharedRuns } from './shared-runs.ts';
import { sign } from './signature.ts';

/** Two texts, by number, that may share a passage; `b` came before `a`. */
export interface Pair {
  a: number;
  b: number;
}

/** Fingerprints two texts must share. */
const SHARED = 2;
const NEARLY_SAME = 0.5;

/** What finds texts again by what they have in common, without comparing each with each. */
export class Candidates {
  readonly #near = new NearDuplicates();
  readonly #runs = new SharedRuns();

  /** Adds a text; gives those before it, by number from 0 and in that order, that are worth aligning with it. */
  add(text: string): number[] {
    const { bins, fingerprints } = sign(text);
    const found = new Set(this.#near.add(bins, NEARLY_SAME).map(({ at }) => at));
    for (const [other, shared] of this.#runs.add(fingerprints)) if (shared >= SHARED) found.add(other);
    return [...found].sort((x, y) => x - y);
  }

  /** Bytes held. */
  get bytes(): number {
    return this.#near.bytes + this.#runs.bytes;
  }
}

/** Pairs of texts worth aligning, in the order of the later text. */
export function candidatePairs(texts: Iterable<string>): Pair[] {
  const candidates = new Candidates();
  const pairs: Pair[] = [];
  let a = 0;
  for (const text of texts) {
    for (const b of candidates.add(text)) pairs.push({ a, b });
    a++;
  }
  return pairs;
}
