import type { Copying } from './copying.ts';
import type { ClaimTable, Item } from './table.ts';

/** What each value of an item comes to, 0 to 1: shares of the item's weight, no probability that it is true. `scores[value]`. */
export type Scores = readonly number[];

/** What the sources' word comes to for one item. */
export interface Weighed {
  item: Item;
  /** index into the item's values; the first of equals */
  best: number;
  scores: Scores;
}

/** A whole table, weighed: items in its order, and the pairs of sources that may copy, where the method looks for them. */
export interface Truth {
  weighed: Weighed[];
  copying: readonly Copying[];
}

/** A way of weighing what sources say. */
export type Method = (table: ClaimTable) => Truth;

/** Scores of every item, in the order of the table, with the value that stands first. */
export function truthOf(table: ClaimTable, scores: readonly Scores[], copying: readonly Copying[] = []): Truth {
  const weighed = table.items.map((item, i): Weighed => {
    const shown = scores[i] ?? [];
    return { item, best: bestOf(shown), scores: shown };
  });
  return { weighed, copying };
}

/** The index of the highest score, the first of equals. */
export function bestOf(scores: Scores): number {
  return scores.reduce((top, score, value) => (score > (scores[top] ?? 0) + 1e-12 ? value : top), 0);
}
