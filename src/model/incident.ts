import { z } from 'zod';
import { ClaimId, Slot } from './claim.ts';
import { OriginId } from './origin.ts';
import { Place } from './place.ts';
import { ReportId } from './report.ts';
import { Span } from './span.ts';
import { TimeValue } from './time.ts';
import { FinalToll } from './toll.ts';

export const Answer = z.object({
  value: z.string(),
  claims: z.array(ClaimId),
  /** the origins behind those claims: what counts */
  origins: z.array(OriginId),
});
export type Answer = z.infer<typeof Answer>;

export const QuestionStatus = z.enum(['agreed', 'contested', 'evolving', 'single', 'unclaimed']);
export type QuestionStatus = z.infer<typeof QuestionStatus>;

/** What contested answers differ in. */
export const Conflict = z.enum([
  'place',
  'time',
  'number',
  'actor',
  'means',
  'cause',
  'target',
  'outcome',
  'kind of event',
  'did it happen',
  'attribution',
  'other',
]);
export type Conflict = z.infer<typeof Conflict>;

export const Question = z.object({
  id: z.string().regex(/^q\d+$/),
  slot: Slot,
  /** for the reader: "How many were killed?" */
  question: z.string(),
  status: QuestionStatus,
  /** why the status is what it is, in one sentence */
  why: z.string(),
  /** what contested answers differ in, else null */
  conflict: Conflict.nullable(),
  answers: z.array(Answer),
});
export type Question = z.infer<typeof Question>;

/** Why a report is counted to an incident. */
export const Membership = z.object({
  report: ReportId,
  /** the report of the incident it is most like; null for the first one */
  like: ReportId.nullable(),
  /** one plain sentence for the reader */
  why: z.string(),
  rule: z.string(),
  /**
   * of a report that is mainly about another incident, the passages that speak of this one; none where a person said that it does and named none.
   * Absent where the report is about this incident
   */
  passages: z.array(Span).optional(),
});
export type Membership = z.infer<typeof Membership>;

/** An event in the world. */
export const Incident = z.object({
  id: z.string().regex(/^i\d+$/),
  type: z.string(),
  place: Place.nullable(),
  time: TimeValue.nullable(),
  /** killed and injured as finally counted */
  toll: FinalToll.optional(),
  /** those that are about it, and those of which a passage speaks of it */
  reports: z.array(ReportId),
  /** why each of them is; missing where that was not kept */
  membership: z.array(Membership).optional(),
  questions: z.array(Question),
});
export type Incident = z.infer<typeof Incident>;
