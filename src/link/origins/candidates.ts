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
  // scratch, by claim: the weight of the words it shares with the one at hand
  const shared = new Float64Array(facts.length);
  for (const fact of facts) {
    const runMates = new Set<number>();
    for (const run of runsOf[fact.index] ?? []) for (const i of telling(byRun, run)) if (i < fact.index) runMates.add(i);
    const mates: number[] = [];
    for (const word of fact.content) {
      const weight = similarity.weightOf(word);
      for (const i of telling(byWord, word)) {
        if (i >= fact.index) break;
        if (shared[i] === 0) mates.push(i);
        shared[i] = (shared[i] ?? 0) + weight;
      }
    }
    for (const i of runMates) {
      const other = facts[i];
      if (other) found.push({ a: other, b: fact, run: true });
    }
    for (const i of mates) {
      const other = facts[i];
      if (other && !runMates.has(i) && (shared[i] ?? 0) >= LEAST_SHARED * similarity.lesserMass(fact, other)) found.push({ a: other, b: fact, run: false });
      shared[i] = 0;
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

/** Claims under a key, ascending; none under a key of one claim or of too many to mean anything. */
function telling<K>(index: ReadonlyMap<K, readonly number[]>, key: K): readonly number[] {
  const list = index.get(key);
  return list && list.length > 1 && list.length <= COMMON ? list : NONE;
}
const NONE: readonly number[] = [];

/** A number for each run of four words, and for all of a shorter text. Different runs may share one: what is found is compared word by word. */
function runs(words: readonly string[], numbers: Map<string, number>): number[] {
  const ids = words.map((word) => {
    const id = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, id);
    return id;
  });
  if (ids.length > 1 && ids.length < RUN) return [hash(ids, 0, ids.length)];
  const hashes: number[] = [];
  for (let end = RUN; end <= ids.length; end++) hashes.push(hash(ids, end - RUN, end));
  return hashes;
}

function hash(ids: readonly number[], start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ (ids[i] ?? 0), 0x01000193) ^ (h >>> 15);
  return h;
}
