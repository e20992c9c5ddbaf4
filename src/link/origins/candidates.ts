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
  const byWord = indexBy(facts, (f) => f.content);
  const byRun = indexBy(facts, (f) => runs(f.words));
  const found: Candidate[] = [];
  for (const a of facts) {
    const runMates = new Set([...new Set(runs(a.words))].flatMap((run) => before(byRun.get(run), a.index)));
    const shared = new Map<number, number>();
    for (const word of a.content) {
      for (const i of before(byWord.get(word), a.index)) shared.set(i, (shared.get(i) ?? 0) + similarity.weightOf(word));
    }
    for (const i of new Set([...runMates, ...shared.keys()])) {
      const b = facts[i];
      const run = runMates.has(i);
      if (b && (run || (shared.get(i) ?? 0) >= LEAST_SHARED * similarity.lesserMass(a, b))) found.push({ a: b, b: a, run });
    }
  }
  return found;
}

function indexBy(facts: readonly Facts[], keys: (facts: Facts) => Iterable<string>): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const fact of facts) {
    for (const key of new Set(keys(fact))) {
      const list = index.get(key);
      if (list) list.push(fact.index);
      else index.set(key, [fact.index]);
    }
  }
  return index;
}

/** The claims of a posting list that stand before a claim; none when the list is too long to mean anything. */
function before(list: readonly number[] | undefined, index: number): readonly number[] {
  if (!list || list.length > COMMON) return [];
  return list.filter((i) => i < index);
}

function* runs(words: readonly string[]): Generator<string> {
  if (words.length > 1 && words.length < RUN) yield words.join(' ');
  for (let i = 0; i + RUN <= words.length; i++) yield words.slice(i, i + RUN).join(' ');
}
