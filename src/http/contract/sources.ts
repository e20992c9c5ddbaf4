import { SourceRating } from '../../model/assessment.ts';
import { SourceKind } from '../../model/source.ts';
import { PageQuery, pageOf } from './page.ts';
import { createRoute, json, PROBLEMS, z } from './routing.ts';

/** A source across the whole case. `key` is its name folded, safe in an address. */
export const SourceRow = z.object({
  key: z.string(),
  name: z.string(),
  kind: SourceKind,
  aliases: z.array(z.string()),
  claims: z.int(),
  origins: z.int(),
  /** newest letter on all topics, null when never graded */
  grade: z.string().nullable(),
});
export type SourceRow = z.infer<typeof SourceRow>;

export const listSources = createRoute({
  method: 'get',
  path: '/api/sources',
  summary: 'Sources, those with most claims first',
  request: { query: PageQuery.extend({ q: z.string().max(200).optional() }) },
  responses: { 200: json(pageOf(SourceRow), 'a page of sources'), ...PROBLEMS },
});

export const SourceView = SourceRow.extend({
  role: z.string().nullable(),
  affiliation: z.string().nullable(),
  /** oldest first */
  grades: z.array(SourceRating),
  /** what analysts decided about its names, oldest first */
  rulings: z.array(
    z.object({
      seq: z.int(),
      names: z.tuple([z.string(), z.string()]),
      ruling: z.enum(['same', 'different']),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    }),
  ),
  /** from questions that were settled: plain sentences with counts and intervals, never a score */
  record: z.array(z.string()),
  /** if this falls, these fall; of a source in very many incidents those in the latest, and the number of incidents left out */
  depends: z.object({
    left_out: z.int(),
    claims: z.array(z.object({ id: z.string(), text: z.string(), report: z.string() })),
    judgements: z.array(z.object({ id: z.string(), statement: z.string() })),
    answers: z.array(z.object({ incident: z.string(), question: z.string(), value: z.string(), alone: z.boolean() })),
  }),
});
export type SourceView = z.infer<typeof SourceView>;

export const readSource = createRoute({
  method: 'get',
  path: '/api/sources/{key}',
  summary: 'One source: names, grades, track record, what rests on it',
  request: { params: z.object({ key: z.string().min(1).max(300) }) },
  responses: { 200: json(SourceView, 'the source'), ...PROBLEMS },
});
