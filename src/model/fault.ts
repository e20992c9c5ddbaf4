import { z } from 'zod';

/** Input that could not be used, or only in part: what, where, how to fix. */
export const Fault = z.object({
  where: z.string(),
  what: z.string(),
  fix: z.string(),
});
export type Fault = z.infer<typeof Fault>;
