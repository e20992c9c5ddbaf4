import { z } from 'zod';
import { ClaimId, Slot } from './claim.ts';
import { ReportId } from './report.ts';

const AssessmentId = z.string().regex(/^a\d+$/);

/** Admiralty code, first half: how reliable a source has been. F: cannot be judged, which is not the worst. */
export const SourceGrade = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type SourceGrade = z.infer<typeof SourceGrade>;

/** Admiralty code, second half: how credible a piece of information is. 6: cannot be judged, which is not the worst. */
export const Credibility = z.literal([1, 2, 3, 4, 5, 6]);
export type Credibility = z.infer<typeof Credibility>;

/** The seven likelihoods of ICD 203, from least to most, named by its first row of terms. */
export const Likelihood = z.enum(['almost-no-chance', 'very-unlikely', 'unlikely', 'roughly-even-chance', 'likely', 'very-likely', 'almost-certain']);
export type Likelihood = z.infer<typeof Likelihood>;

/** How well a judgement is founded, which is not how likely it is. */
export const Confidence = z.enum(['low', 'moderate', 'high']);

const words = z.string().trim().min(1);

const Made = z.object({
  id: AssessmentId,
  /** who */
  by: words,
  /** ISO 8601, UTC */
  at: z.iso.datetime(),
  why: words,
});

/** The letter, on the source alone. Later ones do not overwrite earlier ones: together they are its history. */
export const SourceRating = Made.extend({
  kind: z.literal('source-grade'),
  /** its name as the dossier prints it: ids of sources change when a case grows */
  source: words,
  grade: SourceGrade,
  /** what the source is graded on ("casualties"); null for all it says */
  topic: words.nullable(),
});
export type SourceRating = z.infer<typeof SourceRating>;

/** The number, on the claim alone. */
export const ClaimRating = Made.extend({
  kind: z.literal('credibility'),
  claim: ClaimId,
  credibility: Credibility,
  /** why 1 is given though fewer than two unlinked origins support the claim; null when the rule was not set aside */
  override: words.nullable(),
});
export type ClaimRating = z.infer<typeof ClaimRating>;

/** What an analyst concludes. Likelihood and confidence are two fields and two sentences, never one. */
export const Judgement = Made.extend({
  kind: z.literal('judgement'),
  /** a clause that can follow "that": "the depot was hit by drones" */
  statement: words,
  /** null when no likelihood is given, as for a judgement of fact */
  likelihood: Likelihood.nullable(),
  confidence: Confidence,
  /** what the confidence stands on */
  basis: words,
  /** what would change the judgement */
  would_change: words,
  alternatives: z.array(z.object({ statement: words, likelihood: Likelihood.nullable(), against: words })),
  dissent: z.array(z.object({ by: words, why: words })),
  /** what it rests on */
  claims: z.array(ClaimId),
  reports: z.array(ReportId),
});
export type Judgement = z.infer<typeof Judgement>;

/**
 * That an analyst holds a question to be settled. Values in neither list stay open: a different answer need not be a wrong one.
 * Numbers of questions change when a case grows; the slot and the claims that answered it say which one is meant.
 */
export const Settlement = Made.extend({
  kind: z.literal('settlement'),
  /** its number when it was settled */
  question: z.string().regex(/^q\d+$/),
  slot: Slot,
  /** as it was put: "How many were killed?" */
  asked: words,
  /** those that answered it */
  claims: z.array(ClaimId).min(1),
  topic: words.nullable(),
  accepted: z.array(z.string()).min(1),
  rejected: z.array(z.string()),
});
export type Settlement = z.infer<typeof Settlement>;

/** The five things to check of a report or a picture before it is used. */
export const Pillar = z.enum(['provenance', 'source', 'date', 'place', 'motivation']);
export type Pillar = z.infer<typeof Pillar>;

const Looked = Made.extend({
  report: ReportId,
  /** which picture, video or post in the report; null for the report itself */
  media: words.nullable(),
});

/** One of the five looked at. `why` says how it was checked, or why it cannot be told; the last one on a pillar stands. */
export const Checked = Looked.extend({
  kind: z.literal('check'),
  pillar: Pillar,
  state: z.enum(['checked', 'cannot-tell', 'not-checked']),
  /** what came out; null when nothing can be told */
  result: words.nullable(),
  /** addresses, names of claims or reports, files */
  evidence: z.array(words),
});
export type Checked = z.infer<typeof Checked>;

/** A search that was made, found or not: what was looked for in vain counts too. `why` says what it was to show. */
export const Searched = Looked.extend({
  kind: z.literal('search'),
  /** the index, archive or map that was searched */
  where: words,
  query: words,
  /** null when nothing was found */
  found: words.nullable(),
});
export type Searched = z.infer<typeof Searched>;

/** An analyst's grade, judgement or check; append-only. */
export const Assessment = z.discriminatedUnion('kind', [SourceRating, ClaimRating, Judgement, Settlement, Checked, Searched]);
export type Assessment = z.infer<typeof Assessment>;
