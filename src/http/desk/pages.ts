import { Refusal } from '../refusal.ts';
import type { Page, Paging } from './desk.ts';

/** A page of a list that is held whole; its cursors say how many rows came before. */
export function pageOf<Row>(rows: readonly Row[], { cursor, limit }: Paging): Page<Row> {
  const from = cursor === null ? 0 : offsetIn(cursor);
  const to = from + limit;
  return { rows: rows.slice(from, to), next: to < rows.length ? `o${to}` : null, total: rows.length };
}

function offsetIn(cursor: string): number {
  const [, digits] = /^o(\d{1,9})$/.exec(cursor) ?? [];
  if (digits === undefined) throw badCursor(cursor);
  return Number(digits);
}

export function badCursor(cursor: string): Refusal {
  return new Refusal(400, `The cursor ${cursor} is none of this list; give what came as “next” with the page before, or nothing for the first page.`);
}
