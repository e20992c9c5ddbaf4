import { z } from 'zod';
import { Span } from './span.ts';

/** A number in the text with its bounds: "at least 20" has low 20 and high null; "between 20 and 25" both; "about 180" approx. */
export const Quantity = z.object({
  span: Span,
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  approx: z.boolean(),
  /** SI or common unit symbol (`km`, `m2`, `%`, `h`), or null for a count */
  unit: z.string().nullable(),
  /** what is counted or measured, lower case, singular ("drone"), or null */
  of: z.string().nullable(),
});
export type Quantity = z.infer<typeof Quantity>;
