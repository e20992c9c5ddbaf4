import { z } from 'zod';

/** Asks for the page behind `cursor` (as the page before gave it in `next`), or for the first one. */
export const PageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type PageQuery = z.input<typeof PageQuery>;

/** A page of a list: `next` is null on the last one; `total` counts the whole list. */
export const pageOf = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), next: z.string().nullable(), total: z.int() });
