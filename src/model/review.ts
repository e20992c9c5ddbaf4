import { z } from 'zod';
import { Certainty, ClaimId, Form, Hop, Polarity } from './claim.ts';
import { ReportId } from './report.ts';
import { Span } from './span.ts';

const words = z.string().trim().min(1).max(2_000);

/** One party of a chain as an analyst gives it; speaker first, publisher last. */
export const HopDraft = z.object({ name: words, role: Hop.shape.role, channel: z.string().max(200).nullable() });
export type HopDraft = z.infer<typeof HopDraft>;

/** What an analyst may change of a claim; what is left out stays as it is. */
export const ClaimChange = z.object({
  content: z.array(Span).min(1).max(50).optional(),
  chain: z.array(HopDraft).min(1).max(20).optional(),
  form: Form.optional(),
  polarity: Polarity.optional(),
  certainty: Certainty.optional(),
});
export type ClaimChange = z.infer<typeof ClaimChange>;

/** A claim is as the report has it, or is none. */
export const Verdict = z.enum(['accepted', 'rejected']);
export type Verdict = z.infer<typeof Verdict>;

export const Review = z.object({ claim: ClaimId, review: Verdict });
export type Review = z.infer<typeof Review>;

/** `quote` is what stands at the new spans: in a later version of the report they count only where the same words stand. */
export const Edit = z.object({ claim: ClaimId, change: ClaimChange, quote: z.string().nullable() });
export type Edit = z.infer<typeof Edit>;

/** A claim that an analyst found; `quote` as for an edit. */
export const Addition = z.object({
  claim: ClaimId,
  report: ReportId,
  content: z.array(Span).min(1).max(50),
  quote: z.string(),
  chain: z.array(HopDraft).min(1).max(20),
  form: Form,
  polarity: Polarity,
  certainty: Certainty,
});
export type Addition = z.infer<typeof Addition>;

/** How two claims that seem to conflict stand to one another. */
export const PairVerdict = z.object({
  claims: z.tuple([ClaimId, ClaimId]),
  verdict: z.enum(['conflict', 'different-events', 'compatible', 'unclear']),
});
export type PairVerdict = z.infer<typeof PairVerdict>;

/** A verdict with who gave it. */
export type SignedVerdict = PairVerdict & { by: string };

/** Two names are one party, or are not; the last word on a pair counts. */
export const NameRuling = z.object({ names: z.tuple([words, words]), ruling: z.enum(['same', 'different']) });
export type NameRuling = z.infer<typeof NameRuling>;

/** Where a report stands in the queue: `new` until somebody takes it up. */
export const ReportStatus = z.enum(['new', 'reading', 'done', 'set-aside']);
export type ReportStatus = z.infer<typeof ReportStatus>;

export const StatusChange = z.object({ report: ReportId, status: ReportStatus });
export type StatusChange = z.infer<typeof StatusChange>;

/** The number of the entry that no longer counts. */
export const Undo = z.object({ seq: z.int().nonnegative() });
export type Undo = z.infer<typeof Undo>;
