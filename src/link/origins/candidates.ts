import type { Facts } from './facts.ts';

/** A word in more claims than this says nothing about two of them. */
const COMMON = 60;
const RUN = 4;

/**
 * Pairs of claims worth comparing, by inverted index: they share a word that is not too common, or a run of four words.
 * The work grows with the number of claims, not with its square.
 */
export function candidatePairs(facts: readonly Facts[]): [number, number][] {
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  const add = (indices: readonly number[]) => {
    if (indices.length > COMMON) return;
    for (let i = 0; i < indices.length; i++) {
      for (let j = i + 1; j < indices.length; j++) {
        const [a, b] = [indices[i] ?? 0, indices[j] ?? 0];
        const key = a * facts.length + b;
        if (a === b || seen.has(key)) continue;
        seen.add(key);
        pairs.push([a, b]);
      }
    }
  };
  for (const indices of indexBy(facts, (f) => f.content)) add(indices);
  for (const indices of indexBy(facts, (f) => runs(f.words))) add(indices);
  return pairs;
}

function indexBy(facts: readonly Facts[], keys: (facts: Facts) => Iterable<string>): Iterable<number[]> {
  const index = new Map<string, number[]>();
  for (const fact of facts) {
    for (const key of new Set(keys(fact))) {
      const list = index.get(key);
      if (list) list.push(fact.index);
      else index.set(key, [fact.index]);
    }
  }
  return index.values();
}

function* runs(words: readonly string[]): Generator<string> {
  if (words.length > 1 && words.length < RUN) yield words.join(' ');
  for (let i = 0; i + RUN <= words.length; i++) yield words.slice(i, i + RUN).join(' ');
}
