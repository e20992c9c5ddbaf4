import { z } from 'zod';

/** An analyst's grade or judgement; append-only. Source grade and claim credibility are rated apart (Admiralty code). */
export const Assessment = z.object({
  id: z.string().regex(/^a\d+$/),
  subject: z.string(),
  kind: z.enum(['source-grade', 'credibility', 'likelihood', 'confidence', 'note']),
  value: z.string(),
  by: z.string(),
  at: z.string(),
  why: z.string(),
});
export type Assessment = z.infer<typeof Assessment>;
