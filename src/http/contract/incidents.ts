import { Drift } from '../../model/drift.ts';
import { Incident } from '../../model/incident.ts';
import { Origin } from '../../model/origin.ts';
import { Source } from '../../model/source.ts';
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

/** One incident with everything its page shows. Claims are cut to this incident; texts of reports are fetched on their own. */
export const IncidentView = z.object({
  id: z.string(),
  headline: z.string(),
  incident: Incident,
  reports: z.array(ReportRow),
  sources: z.array(Source),
  claims: z.array(ClaimView),
  origins: z.array(Origin),
  drift: z.array(Drift),
  /** by origin: when it was first said or published, as far as known */
  times: z.record(z.string(), z.object({ said: z.string().nullable(), published: z.string().nullable() })),
});
export type IncidentView = z.infer<typeof IncidentView>;

export const readIncident = createRoute({
  method: 'get',
  path: '/api/incidents/{id}',
  summary: 'One incident: questions, answers, origins, claims',
  request: { params: z.object({ id: z.string().regex(/^I-\d+$/) }) },
  responses: { 200: json(IncidentView, 'the incident'), ...PROBLEMS },
});
