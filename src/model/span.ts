import { z } from 'zod';

/** Half-open range `[start, end)` in UTF-16 code units of a report's canonical text. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).refine(([s, e]) => s <= e, 'a span ends after it starts');
export type Span = [start: number, end: number];

/** A span stored so that it can be found again: W3C Web Annotation text-position and text-quote selectors in one. */
export const Anchor = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string(),
  prefix: z.string().max(32),
  suffix: z.string().max(32),
  /** SHA-256 (hex) of the capture the text was read from. */
  capture: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Anchor = z.infer<typeof Anchor>;
