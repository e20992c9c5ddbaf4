import { z } from 'zod';
import { ReportId } from './report.ts';

const words = z.string().trim().min(1);

/** The five things to check of a report or a picture before it is used. */
export const Pillar = z.enum(['provenance', 'source', 'date', 'place', 'motivation']);
export type Pillar = z.infer<typeof Pillar>;

/** One of the five: not checked, checked (how, and what came out), or looked at without being able to tell (why). */
export const Check = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-checked') }),
  z.object({ state: z.literal('checked'), how: words, result: words, evidence: z.array(words) }),
  z.object({ state: z.literal('cannot-tell'), why: words, evidence: z.array(words) }),
]);
export type Check = z.infer<typeof Check>;

/** A search that was made, found or not: what was looked for in vain counts too. */
export const Search = z.object({
  /** ISO 8601, UTC */
  at: z.iso.datetime(),
  /** the index, archive or map that was searched */
  where: words,
  query: words,
  /** null when nothing was found */
  found: words.nullable(),
});
export type Search = z.infer<typeof Search>;

/** What was checked of one report or the pictures in it. */
export const VerificationSheet = z.object({
  report: ReportId,
  by: words,
  at: z.iso.datetime(),
  checks: z.record(Pillar, Check),
  searches: z.array(Search),
});
export type VerificationSheet = z.infer<typeof VerificationSheet>;
