import { z } from 'zod';
import { Pillar } from './assessment.ts';
import { ReportId } from './report.ts';

const words = z.string().trim().min(1);
/** who, and when: ISO 8601, UTC */
const Signed = z.object({ by: words, at: z.iso.datetime() });

/** One of the five: not checked, checked (how, and what came out), or looked at without being able to tell (why). */
export const Check = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-checked') }),
  Signed.extend({ state: z.literal('checked'), how: words, result: words.nullable(), evidence: z.array(words) }),
  Signed.extend({ state: z.literal('cannot-tell'), why: words, evidence: z.array(words) }),
]);
export type Check = z.infer<typeof Check>;

/** A search that was made; `found` is null when nothing was. */
export const Search = Signed.extend({ where: words, query: words, why: words, found: words.nullable() });
export type Search = z.infer<typeof Search>;

/** What was checked of one report, or of one picture or post in it, as it stands after all checks. */
export const VerificationSheet = z.object({
  report: ReportId,
  media: words.nullable(),
  checks: z.record(Pillar, Check),
  searches: z.array(Search),
});
export type VerificationSheet = z.infer<typeof VerificationSheet>;
