import { z } from 'zod';

/** RFC 9457: every error of the API in one shape, served as `application/problem+json`. `detail` is one sentence with what, where and how to mend it. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** for 412: what was done to the object since the caller looked, newest last */
  since: z.array(z.object({ seq: z.int(), by: z.string(), at: z.string(), what: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
