import type { ClaimTable } from './table.ts';

/** More voices on one item than this are not compared pair by pair: the work grows with their square. */
const MOST_COMPARED = 400;
/** Up to so many sources the counts of all pairs stand in one plain array. */
const DENSE = 1500;

/** What two sources have in common. `first` < `second`. */
export interface PairCounts {
  first: number;
  second: number;
  /** items both speak to */
  shared: number;
  /** of these, items where one of them gives what most of the others do not */
  disputed: number;
  /** of the disputed, items where they give the same */
  together: number;
}

/**
 * Counts for each pair of sources that meet. Agreement with the majority says nothing of copying (both may be right), so agreement is counted on disputed
 * items: the value both give is held by fewer than half of the others who speak to the item. Pairs come in the order of their sources.
 */
export function pairCounts(table: ClaimTable): PairCounts[] {
  const counts = table.sources.length <= DENSE ? new DenseCounts(table.sources.length) : new SparseCounts(table.sources.length);
  for (const { values, voices } of table.items) {
    const spoke = values.flatMap(({ sources }, value) => sources.map((source) => ({ source, value, held: sources.length }))).slice(0, MOST_COMPARED);
    for (const [i, a] of spoke.entries()) {
      for (let j = i + 1; j < spoke.length; j++) {
        const b = spoke[j];
        if (b === undefined) continue;
        const same = a.value === b.value;
        const others = voices - 2;
        const disputed = !same || (others > 0 && (a.held - 2) * 2 < others);
        counts.add(Math.min(a.source, b.source), Math.max(a.source, b.source), disputed, same && disputed);
      }
    }
  }
  return counts.list();
}

class DenseCounts {
  readonly #size: number;
  readonly #counts: Uint32Array;
  constructor(size: number) {
    this.#size = size;
    this.#counts = new Uint32Array(size * size * 3);
  }
  add(first: number, second: number, disputed: boolean, together: boolean): void {
    const at = (first * this.#size + second) * 3;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    if (disputed) this.#counts[at + 1] = (this.#counts[at + 1] ?? 0) + 1;
    if (together) this.#counts[at + 2] = (this.#counts[at + 2] ?? 0) + 1;
  }
  list(): PairCounts[] {
    const found: PairCounts[] = [];
    for (let first = 0; first < this.#size; first++) {
      for (let second = first + 1; second < this.#size; second++) {
        const at = (first * this.#size + second) * 3;
        const shared = this.#counts[at] ?? 0;
        if (shared > 0) found.push({ first, second, shared, disputed: this.#counts[at + 1] ?? 0, together: this.#counts[at + 2] ?? 0 });
      }
    }
    return found;
  }
}

class SparseCounts {
  readonly #size: number;
  readonly #pairs = new Map<number, PairCounts>();
  constructor(size: number) {
    this.#size = size;
  }
  add(first: number, second: number, disputed: boolean, together: boolean): void {
    const key = first * this.#size + second;
    let pair = this.#pairs.get(key);
    if (!pair) {
      pair = { first, second, shared: 0, disputed: 0, together: 0 };
      this.#pairs.set(key, pair);
    }
    pair.shared++;
    if (disputed) pair.disputed++;
    if (together) pair.together++;
  }
  list(): PairCounts[] {
    return [...this.#pairs.values()].sort((a, b) => a.first - b.first || a.second - b.second);
  }
}
