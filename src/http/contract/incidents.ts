import { Drift } from '../../model/drift.ts';
import { Incident } from '../../model/incident.ts';
import { Origin, OriginLink } from '../../model/origin.ts';
import { Source } from '../../model/source.ts';
import { Span } from '../../model/span.ts';
import { PageQuery, pageOf } from './page.ts';
import { ClaimView, ReportRow } from './reports.ts';
import { createRoute, json, PROBLEMS, z } from './routing.ts';

/** An incident as a list shows it. `id` is `I-0001`. */
export const IncidentRow = z.object({
  id: z.string(),
  /** "Explosion, Dzhankoi, 20 March 2023" */
  headline: z.string(),
  type: z.string(),
  place: z.string().nullable(),
  time: z.string().nullable(),
  reports: z.int(),
  claims: z.int(),
  origins: z.int(),
  contested: z.int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export type IncidentRow = z.infer<typeof IncidentRow>;

export const listIncidents = createRoute({
  method: 'get',
  path: '/api/incidents',
  summary: 'Incidents, the latest first',
  request: { query: PageQuery },
  responses: { 200: json(pageOf(IncidentRow), 'a page of incidents'), ...PROBLEMS },
});

/** What one origin gives as one answer to one question. A pair of origin and question without a cell is silent. */
export const Cell = z.object({
  origin: z.string(),
  question: z.string(),
  stand: z.enum(['agree', 'conflict', 'differs', 'alone', 'hedged', 'denied', 'unclaimed', 'silent']),
  /** index of the answer within its question */
  answer: z.int(),
  value: z.string(),
  claims: z.array(z.string()),
});
export type Cell = z.infer<typeof Cell>;

/** An act of saying with its retellings as a tree in reading order, each hanging by its strongest link. */
export const OriginView = Origin.extend({
  /** the label with its dates in words */
  title: z.string(),
  tree: z.array(z.object({ claim: z.string(), depth: z.int(), link: OriginLink.nullable() })),
});
export type OriginView = z.infer<typeof OriginView>;

/** One incident with everything its page shows. Claims are cut to this incident; texts of reports are fetched on their own. */
export const IncidentView = z.object({
  id: z.string(),
  headline: z.string(),
  /** what, where and when in words, each with how precisely it is known */
  facts: z.object({
    what: z.string(),
    where: z.object({ words: z.string(), precision: z.string() }).nullable(),
    when: z.object({ words: z.string(), precision: z.string() }).nullable(),
  }),
  incident: Incident,
  reports: z.array(ReportRow),
  /** of reports that are about other incidents, the passages that speak of this one */
  passages: z.array(z.object({ report: z.string(), span: Span, text: z.string() })),
  sources: z.array(Source),
  claims: z.array(ClaimView),
  origins: z.array(OriginView),
  cells: z.array(Cell),
  /** answers in words, by their value, where the two differ: amounts told without a number, times as computers write them */
  said: z.record(z.string(), z.string()),
  drift: z.array(Drift),
  /** which questions an analyst holds to be settled: values in neither list stay open; `seq` is what undoes it */
  settled: z.array(
    z.object({
      question: z.string(),
      seq: z.int(),
      accepted: z.array(z.string()),
      rejected: z.array(z.string()),
      by: z.string(),
      at: z.string(),
      why: z.string(),
    }),
  ),
});
export type IncidentView = z.infer<typeof IncidentView>;

export const readIncident = createRoute({
  method: 'get',
  path: '/api/incidents/{id}',
  summary: 'One incident: questions, answers, origins, claims',
  request: { params: z.object({ id: z.string().regex(/^I-\d+$/) }) },
  responses: { 200: json(IncidentView, 'the incident'), ...PROBLEMS },
});
