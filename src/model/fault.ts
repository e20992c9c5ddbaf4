import { z } from 'zod';

/** Input that could not be used, or only in part: what, where, how to fix. */
export const Fault = z.object({
  where: z.string(),
  what: z.string(),
  fix: z.string(),
  /** the server says that there is no such page, or no more (404, 410) */
  gone: z.literal(true).optional(),
});
export type Fault = z.infer<typeof Fault>;
