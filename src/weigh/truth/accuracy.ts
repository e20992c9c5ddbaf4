import type { ClaimTable, Item } from './table.ts';
import type { Scores } from './truth.ts';

/** Where accuracy starts, and what a table without a contested item leaves it at. */
const START = 0.8;
/** Items that the accuracy of sources of the same size weighs in that of one source, and that of the source in its accuracy on one attribute. */
const KIN_WEIGHT = 4;
const SOURCE_WEIGHT = 5;
/** Nobody is taken to be surer than this, or worse than that. */
const BEST = 0.95;
const WORST = 0.05;

/**
 * How often each source is right, by attribute, as far as the last round of scores tells. Sources differ by attribute (a timetable is not a gate), and those who
 * say little are judged by others who say as little, so that a passer-by is not taken for a regular (empirical Bayes; cf. Li et al. 2014 on long tails).
 * Only items where at least two speak count, and an item never counts for itself.
 */
export class Accuracies {
  readonly #table: ClaimTable;
  readonly #right: Float64Array;
  readonly #count: Float64Array;
  readonly #rightBy: Float64Array;
  readonly #countBy: Float64Array;
  #kin: Float64Array;

  constructor(table: ClaimTable, scores: readonly Scores[] | null) {
    const [sources, attributes] = [table.sources.length, table.attributes.length];
    this.#table = table;
    this.#right = new Float64Array(sources);
    this.#count = new Float64Array(sources);
    this.#rightBy = new Float64Array(sources * attributes);
    this.#countBy = new Float64Array(sources * attributes);
    this.#kin = new Float64Array(sources).fill(START);
    if (scores === null) return;
    for (const [i, item] of table.items.entries()) this.#count1(item, scores[i] ?? []);
    this.#kin = this.#kinOf();
  }

  #count1(item: Item, scores: Scores): void {
    if (item.voices < 2) return;
    for (const [value, { sources }] of item.values.entries()) {
      const score = scores[value] ?? 0;
      for (const source of sources) {
        const at = source * this.#table.attributes.length + item.attribute;
        this.#right[source] = (this.#right[source] ?? 0) + score;
        this.#count[source] = (this.#count[source] ?? 0) + 1;
        this.#rightBy[at] = (this.#rightBy[at] ?? 0) + score;
        this.#countBy[at] = (this.#countBy[at] ?? 0) + 1;
      }
    }
  }

  /** The mean accuracy of the sources that speak to about as many items (the same power of two). */
  #kinOf(): Float64Array {
    const sizes = Int32Array.from(this.#table.coverage, (items) => Math.floor(Math.log2(Math.max(1, items))));
    const right = new Float64Array(32);
    const count = new Float64Array(32);
    for (const [source, size] of sizes.entries()) {
      right[size] = (right[size] ?? 0) + (this.#right[source] ?? 0);
      count[size] = (count[size] ?? 0) + (this.#count[source] ?? 0);
    }
    const all = (sum(right) + 8 * START) / (sum(count) + 8);
    return Float64Array.from(sizes, (size) => ((right[size] ?? 0) + 10 * all) / ((count[size] ?? 0) + 10));
  }

  /** Accuracy of a source on the attribute of `item`, leaving that item out; `own` is the score its value there had. */
  without(source: number, item: Item, own: number): number {
    const at = source * this.#table.attributes.length + item.attribute;
    const counted = item.voices > 1 && (this.#count[source] ?? 0) > 0;
    const [score, one] = counted ? [own, 1] : [0, 0];
    const general = ((this.#right[source] ?? 0) - score + KIN_WEIGHT * (this.#kin[source] ?? START)) / ((this.#count[source] ?? 0) - one + KIN_WEIGHT);
    const special = ((this.#rightBy[at] ?? 0) - score + SOURCE_WEIGHT * general) / ((this.#countBy[at] ?? 0) - one + SOURCE_WEIGHT);
    return Math.min(BEST, Math.max(WORST, special));
  }
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}
