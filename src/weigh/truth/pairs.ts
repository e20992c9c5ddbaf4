import type { ClaimTable } from './table.ts';

/** More voices on one item than this are not compared pair by pair: the work grows with their square. */
const MOST_COMPARED = 400;
/** Up to so many sources the counts of all pairs stand in one plain array. */
const DENSE = 1500;

/** What an item both speak to says of two sources: they differ, they agree as two who looked would, or they agree in a way that tells of copying. */
type Meeting = 'apart' | 'plain' | 'telling';
const MEETINGS = ['apart', 'plain', 'telling'] as const satisfies readonly Meeting[];

/** How often two sources meet, and how. `first` < `second`. */
export type PairTally = { first: number; second: number } & Record<Meeting, number>;

/** One source's word on an item: which of its values, and how many give that. */
interface Word {
  source: number;
  value: number;
  held: number;
}

/** Counts, for each pair of sources that speak to a common item, how they meet there. Pairs come in the order of their sources. */
export function tallyPairs(table: ClaimTable, meet: (item: number, a: Word, b: Word) => Meeting): PairTally[] {
  const counts = table.sources.length <= DENSE ? new DenseCounts(table.sources.length) : new SparseCounts(table.sources.length);
  for (const [i, { values }] of table.items.entries()) {
    const spoke = values.flatMap(({ sources }, value) => sources.map((source): Word => ({ source, value, held: sources.length }))).slice(0, MOST_COMPARED);
    for (const [at, a] of spoke.entries()) {
      for (let j = at + 1; j < spoke.length; j++) {
        const b = spoke[j];
        if (b !== undefined) counts.add(Math.min(a.source, b.source), Math.max(a.source, b.source), meet(i, a, b));
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
    this.#counts = new Uint32Array(size * size * MEETINGS.length);
  }
  add(first: number, second: number, meeting: Meeting): void {
    const at = (first * this.#size + second) * MEETINGS.length + MEETINGS.indexOf(meeting);
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }
  list(): PairTally[] {
    const found: PairTally[] = [];
    for (let first = 0; first < this.#size; first++) {
      for (let second = first + 1; second < this.#size; second++) {
        const at = (first * this.#size + second) * MEETINGS.length;
        const [apart = 0, plain = 0, telling = 0] = this.#counts.subarray(at, at + MEETINGS.length);
        if (apart + plain + telling > 0) found.push({ first, second, apart, plain, telling });
      }
    }
    return found;
  }
}

class SparseCounts {
  readonly #size: number;
  readonly #pairs = new Map<number, PairTally>();
  constructor(size: number) {
    this.#size = size;
  }
  add(first: number, second: number, meeting: Meeting): void {
    const key = first * this.#size + second;
    let pair = this.#pairs.get(key);
    if (!pair) {
      pair = { first, second, apart: 0, plain: 0, telling: 0 };
      this.#pairs.set(key, pair);
    }
    pair[meeting]++;
  }
  list(): PairTally[] {
    return [...this.#pairs.values()].sort((a, b) => a.first - b.first || a.second - b.second);
  }
}
