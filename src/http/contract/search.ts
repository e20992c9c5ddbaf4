import { Span } from '../../model/span.ts';
import { createRoute, json, PROBLEMS, z } from './routing.ts';

export const SearchHit = z.object({
  kind: z.enum(['report', 'claim', 'incident', 'source']),
  /** `R-0012`, `C-0031`, `I-0001`, or the key of a source */
  id: z.string(),
  /** the report it stands in, for a claim */
  report: z.string().nullable(),
  title: z.string(),
  detail: z.string(),
  /** what matches, within `title` or `detail` */
  matches: z.array(Span),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const search = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Reports, claims, incidents and sources that answer a few words',
  request: { query: z.object({ q: z.string().min(1).max(300), limit: z.coerce.number().int().min(1).max(50).default(12) }) },
  responses: { 200: json(z.object({ hits: z.array(SearchHit) }), 'best first'), ...PROBLEMS },
});
