import { z } from 'zod';
import { ReportMeta } from '../../model/capture.ts';

/** What the journal holds of a reading, besides when and by whom: enough to make it again and to give the same claims the same numbers. */
export const Reading = z.object({
  /** 12 of `R-0012` */
  report: z.int().positive(),
  version: z.int().positive(),
  /** journal entry of the capture that was read */
  capture: z.int().nonnegative(),
  /** address by which a later copy is known as the same page */
  address: z.string().nullable(),
  /** what the user said about it */
  meta: ReportMeta,
  tool: z.string(),
  /** in the order of the extraction */
  claims: z.array(z.tuple([z.int().positive(), z.string().regex(/^[0-9a-f]{16}$/)])),
});
export type Reading = z.infer<typeof Reading>;

/** What was seen of a page or of bytes without a new reading. */
export const Seen = z.object({
  what: z.enum(['unchanged', 'gone', 'unread']),
  address: z.string().nullable(),
  /** 12 of `R-0012`; null for bytes that became no report */
  report: z.int().positive().nullable(),
  /** the bytes, where there are some */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});
export type Seen = z.infer<typeof Seen>;
