import { z } from 'zod';
import { ClaimId } from './claim.ts';

/** The same utterance changed on its way. */
export const Drift = z.object({
  kind: z.enum(['attribution', 'content', 'strength']),
  claims: z.array(ClaimId),
  /** one plain sentence for the reader */
  what: z.string(),
  rule: z.string(),
});
export type Drift = z.infer<typeof Drift>;
