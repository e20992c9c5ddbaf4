import { Checked, Confidence, Credibility, Likelihood, Pillar, SourceGrade } from '../../model/assessment.ts';
import { Certainty, Form, Polarity } from '../../model/claim.ts';
import { IncidentRuling } from '../../model/incident-ruling.ts';
import { ClaimChange, HopDraft, NameRuling, PairVerdict, ReportStatus, Verdict } from '../../model/review.ts';
import { Span } from '../../model/span.ts';
import { createRoute, IfMatch, json, PROBLEMS, z } from './routing.ts';

// the workbench takes its types from the contract alone
export type { HopDraft } from '../../model/review.ts';

const claim = z.string().regex(/^C-\d+$/);
const report = z.string().regex(/^R-\d+$/);
const words = z.string().trim().min(1).max(2_000);

/** Whatever an analyst does, in one list. Each becomes one entry of the journal and can be undone. */
export const Act = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review'), claim, review: Verdict, reason: z.string().max(2_000).default('') }),
  z.object({ kind: z.literal('edit'), claim, change: ClaimChange, reason: z.string().max(2_000).default('') }),
  z.object({
    kind: z.literal('add'),
    report,
    content: z.array(Span).min(1),
    chain: z.array(HopDraft).min(1),
    form: Form.default('indirect'),
    polarity: Polarity.default('asserted'),
    certainty: Certainty.default('unknown'),
    reason: z.string().max(2_000).default(''),
  }),
  /** two claims come from one act of saying, or from two */
  z.object({ kind: z.literal('origin'), claims: z.tuple([claim, claim]), ruling: z.enum(['same', 'different']), reason: words }),
  /**
   * the incidents that these reports are about are one, or these reports leave theirs and are one of their own; the first of these reports speaks also of
   * the incidents of the others, or does not
   */
  z.object({ kind: z.literal('incident'), ruling: IncidentRuling.shape.ruling, reports: z.array(report).min(1).max(10_000), reason: words }),
  /** how two claims that seem to conflict stand to one another */
  z.object({
    kind: z.literal('conflict'),
    claims: z.tuple([claim, claim]),
    verdict: PairVerdict.shape.verdict,
    reason: words,
  }),
  /** two names are one party, or are not */
  NameRuling.extend({ kind: z.literal('source'), reason: words }),
  z.object({ kind: z.literal('status'), report, status: ReportStatus }),
  z.object({ kind: z.literal('grade'), source: words, grade: SourceGrade, topic: words.nullable().default(null), reason: words }),
  z.object({ kind: z.literal('credibility'), claim, credibility: Credibility, override: words.nullable().default(null), reason: words }),
  z.object({
    kind: z.literal('judgement'),
    statement: words,
    likelihood: Likelihood.nullable(),
    confidence: Confidence,
    basis: words,
    would_change: words,
    alternatives: z.array(z.object({ statement: words, likelihood: Likelihood.nullable(), against: words })).default([]),
    dissent: z.array(z.object({ by: words, why: words })).default([]),
    claims: z.array(claim).default([]),
    reports: z.array(report).default([]),
    reason: words,
  }),
  /** which answers to a question of an incident hold, and which do not; those in neither list stay open. Answers are given by their values */
  z.object({
    kind: z.literal('settle'),
    incident: z.string().regex(/^I-\d+$/),
    question: z.string().regex(/^q\d+$/),
    accepted: z.array(words).min(1),
    rejected: z.array(words).default([]),
    topic: words.nullable().default(null),
    reason: words,
  }),
  /** one of the five things to check of a report, or of a picture or post in it; the last check of each stands. `reason`: how it was checked, or why it cannot be told */
  z.object({
    kind: z.literal('check'),
    report,
    media: words.nullable().default(null),
    pillar: Pillar,
    state: Checked.shape.state,
    result: words.nullable().default(null),
    evidence: z.array(words).max(50).default([]),
    reason: words,
  }),
  /** a search that was made, found or not. `reason`: what it was to show */
  z.object({
    kind: z.literal('search'),
    report,
    media: words.nullable().default(null),
    where: words,
    query: words,
    found: words.nullable().default(null),
    reason: words,
  }),
  /** the entry with this number no longer counts; it stays where it is */
  z.object({ kind: z.literal('undo'), seq: z.int().nonnegative(), reason: z.string().max(2_000).default('') }),
]);
export type Act = z.infer<typeof Act>;
export type ActInput = z.input<typeof Act>;

/** An act as kept. `seq` is its number in the journal: what `undo` takes. `subject` is what it was done to. */
export const Acted = z.object({ seq: z.int(), subject: z.string(), what: z.string() });
export type Acted = z.infer<typeof Acted>;

export const act = createRoute({
  method: 'post',
  path: '/api/acts',
  summary: 'Do something to the case; it goes to the journal and can be undone',
  request: { headers: IfMatch, body: { ...json(Act, 'what is done'), required: true } },
  responses: { 201: json(Acted, 'done and on the disk; the ETag is the new head'), ...PROBLEMS },
});
