import { z } from 'zod';
import { ClaimId } from './claim.ts';
import { ReportId } from './report.ts';
import { Span } from './span.ts';

/** The same utterance changed on its way. */
export const Drift = z.object({
  kind: z.enum(['attribution', 'content', 'strength']),
  claims: z.array(ClaimId),
  /** one plain sentence for the reader */
  what: z.string(),
  /** the words that changed, in the first telling and again; where they stand in one only, those around the place in the other */
  spans: z.array(z.object({ report: ReportId, span: Span })).optional(),
  rule: z.string(),
});
export type Drift = z.infer<typeof Drift>;
