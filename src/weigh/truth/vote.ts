import type { ClaimTable } from './table.ts';

/** For each item the index of the value most sources give, the first of equals: what weighing has to beat. */
export function vote(table: ClaimTable): number[] {
  return table.items.map(({ values }) => values.reduce((top, { sources }, value) => (sources.length > (values[top]?.sources.length ?? 0) ? value : top), 0));
}
