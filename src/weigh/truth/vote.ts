import type { ClaimTable } from './table.ts';
import { type Scores, type Truth, truthOf } from './truth.ts';

/** Every source has one vote: what weighing has to beat. */
export function vote(table: ClaimTable): Truth {
  return truthOf(table, votes(table));
}

/** For each item the share of its sources behind each value. */
export function votes({ items }: ClaimTable): Scores[] {
  return items.map(({ values, voices }) => values.map(({ sources }) => sources.length / voices));
}
