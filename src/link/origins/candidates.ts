import type { Facts } from './facts.ts';
import type { Similarity } from './similarity.ts';

/** A word or run in more claims than this says nothing about two of them. */
const COMMON = 60;
const RUN = 4;
/** Share of the shorter claim's weight below which no rule could find two claims alike. */
const LEAST_SHARED = 0.24;

export interface Candidate {
  a: Facts;
  b: Facts;
  /** they share a run of words long enough to be a quotation */
  run: boolean;
}

/**
 * Pairs of claims worth comparing, by inverted index: they share enough rare words, or a run of four. The work grows with
 * the number of claims, not with its square.
 */
export function candidates(facts: readonly Facts[], similarity: Similarity): Candidate[] {
  const numbers = new Map<string, number>();
  const runsOf = facts.map(({ words }) => [...new Set(runs(words, numbers))]);
  const byWord = indexed(facts.map(({ content }) => content));
  const byRun = indexed(runsOf);
  const found: Candidate[] = [];
  for (const fact of facts) {
    const shared = new Map<number, number>();
    for (const word of fact.content) for (const i of before(byWord, word, fact.index)) shared.set(i, (shared.get(i) ?? 0) + similarity.weightOf(word));
    const runMates = new Set<number>();
    for (const run of runsOf[fact.index] ?? []) for (const i of before(byRun, run, fact.index)) runMates.add(i);
    for (const i of new Set([...runMates, ...shared.keys()])) {
      const other = facts[i];
      const run = runMates.has(i);
      if (other && (run || (shared.get(i) ?? 0) >= LEAST_SHARED * similarity.lesserMass(fact, other))) found.push({ a: other, b: fact, run });
    }
  }
  return found;
}

/** Under each key the claims that have it, ascending. */
function indexed<K>(keys: readonly Iterable<K>[]): Map<K, number[]> {
  const index = new Map<K, number[]>();
  for (const [claim, own] of keys.entries()) {
    for (const key of own) {
      const list = index.get(key);
      if (list) list.push(claim);
      else index.set(key, [claim]);
    }
  }
  return index;
}

/** Claims under a key that stand before a claim, so that each pair is seen once; none under a key of too many to mean anything. */
function* before<K>(index: ReadonlyMap<K, readonly number[]>, key: K, claim: number): Generator<number> {
  const list = index.get(key);
  if (!list || list.length < 2 || list.length > COMMON) return;
  for (const i of list) {
    if (i >= claim) return;
    yield i;
  }
}

/** A number for each run of four words, and for all of a shorter text. Different runs may share one: what is found is compared word by word. */
function runs(words: readonly string[], numbers: Map<string, number>): number[] {
  const ids = words.map((word) => {
    const id = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, id);
    return id;
  });
  if (ids.length > 1 && ids.length < RUN) return [hash(ids)];
  return ids.slice(0, Math.max(0, ids.length - RUN + 1)).map((_, i) => hash(ids.slice(i, i + RUN)));
}

const hash = (ids: readonly number[]) => ids.reduce((h, id) => Math.imul(h ^ id, 0x01000193) ^ (h >>> 15), 0x811c9dc5);
