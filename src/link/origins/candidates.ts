import { Holders, Numbers } from '../postings.ts';
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
 * Pairs of claims worth comparing, by inverted index: they share enough rare words, or a run of four, and `comparable` does not rule them out.
 * The work grows with the number of claims, not with its square.
 */
export function candidates(facts: readonly Facts[], similarity: Similarity, comparable: (a: Facts, b: Facts) => boolean): Candidate[] {
  const runs = new Numbers<number>();
  const runsOf = facts.map((fact) => [...new Set(runsIn(fact.words))].map((run) => runs.of(run)));
  const withRun = new Holders(runsOf, runs.size);
  const withWord = new Holders(similarity.words, similarity.size);
  const found: Candidate[] = [];
  // scratch, by claim: the weight of the words it shares with the one at hand
  const shared = new Float64Array(facts.length);
  for (const fact of facts) {
    const runMates = new Set<number>();
    for (const run of runsOf[fact.index] ?? []) {
      const [start, end] = telling(withRun, run);
      for (let at = start; at < end; at++) {
        const i = withRun.items[at] ?? 0;
        if (i < fact.index) runMates.add(i);
      }
    }
    const mates: number[] = [];
    for (const word of similarity.words[fact.index] ?? []) {
      const weight = similarity.weight(word);
      const [start, end] = telling(withWord, word);
      for (let at = start; at < end; at++) {
        const i = withWord.items[at] ?? 0;
        if (i >= fact.index) break;
        if (shared[i] === 0) mates.push(i);
        shared[i] = (shared[i] ?? 0) + weight;
      }
    }
    for (const i of runMates) {
      const other = facts[i];
      if (other && comparable(other, fact)) found.push({ a: other, b: fact, run: true });
    }
    for (const i of mates) {
      const other = facts[i];
      const enough = other && (shared[i] ?? 0) >= LEAST_SHARED * similarity.lesserMass(fact, other);
      shared[i] = 0;
      if (enough && !runMates.has(i) && comparable(other, fact)) found.push({ a: other, b: fact, run: false });
    }
  }
  return found;
}

/** Where in the index the claims under a key stand; nowhere for a key of one claim or of too many to mean anything. */
function telling(holders: Holders, key: number): readonly [start: number, end: number] {
  const [start, end] = [holders.start(key), holders.start(key + 1)];
  return end - start > 1 && end - start <= COMMON ? [start, end] : NOWHERE;
}
const NOWHERE = [0, 0] as const;

/** A number for each run of four words, and for all of a shorter text. Different runs may share one: what is found is compared word by word. */
function runsIn(words: readonly string[]): number[] {
  const own = words.map(hashOf);
  if (own.length > 1 && own.length < RUN) return [hash(own, 0, own.length)];
  const hashes: number[] = [];
  for (let end = RUN; end <= own.length; end++) hashes.push(hash(own, end - RUN, end));
  return hashes;
}

function hash(words: readonly number[], start: number, end: number): number {
  let h = FIRST;
  for (let i = start; i < end; i++) h = Math.imul(h ^ (words[i] ?? 0), PRIME) ^ (h >>> 15);
  return h;
}

function hashOf(word: string): number {
  let h = FIRST;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), PRIME);
  return h;
}

/** Of the hash of Fowler, Noll and Vo. */
const [FIRST, PRIME] = [0x811c9dc5, 0x01000193];
