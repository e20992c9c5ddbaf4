import { JournalHead } from '../../model/journal.ts';
import { createRoute, json, PROBLEMS, z } from './routing.ts';

export const CaseView = z.object({
  id: z.string(),
  name: z.string(),
  /** who works on it: every act is signed with this name */
  operator: z.string(),
  tool: z.string(),
  counts: z.object({ reports: z.int(), claims: z.int(), incidents: z.int(), waiting: z.int() }),
  head: JournalHead,
  /** the newest time stamp on the journal's root, null when there is none */
  stamped: z.object({ at: z.string(), size: z.int() }).nullable(),
});
export type CaseView = z.infer<typeof CaseView>;

export const readCase = createRoute({
  method: 'get',
  path: '/api/case',
  summary: 'The case: its name, what it holds, how far its journal has come',
  responses: { 200: json(CaseView, 'the case'), ...PROBLEMS },
});
