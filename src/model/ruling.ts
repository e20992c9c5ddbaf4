import { z } from 'zod';
import { ClaimId } from './claim.ts';

/** What an analyst decides about two claims: that they come from one act of saying, or from two. It stands until the next one on the same pair. */
export const Ruling = z.object({
  ruling: z.enum(['same', 'different']),
  claims: z.tuple([ClaimId, ClaimId]),
  reason: z.string().min(1),
  by: z.string().min(1),
  /** ISO 8601, UTC */
  at: z.string(),
});
export type Ruling = z.infer<typeof Ruling>;
