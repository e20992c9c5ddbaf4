import { EntryKind } from '../../model/journal.ts';
import { PageQuery, pageOf } from './page.ts';
import { createRoute, json, PROBLEMS, z } from './routing.ts';

/** What vouches for one report or claim. Nothing here is a verdict on what it says. */
export const Receipt = z.object({
  id: z.string(),
  sha256: z.string(),
  size: z.int(),
  media_type: z.string(),
  fetched: z.string().nullable(),
  from: z.string().nullable(),
  /** whether the stored bytes were hashed again just now and agree */
  hash: z.enum(['ok', 'changed', 'missing']),
  /** the journal entry that records the capture, and that the chain from it to the head holds */
  chained: z.object({ seq: z.int(), hash: z.string(), ok: z.boolean() }),
  /** the earliest time stamp that covers it, null when there is none */
  stamped: z.object({ at: z.string(), authority: z.string() }).nullable(),
});
export type Receipt = z.infer<typeof Receipt>;

export const receipt = createRoute({
  method: 'get',
  path: '/api/receipts/{id}',
  summary: 'Evidence receipt of a report, checked now',
  request: { params: z.object({ id: z.string().regex(/^R-\d+$/) }), query: z.object({ version: z.coerce.number().int().positive().optional() }) },
  responses: { 200: json(Receipt, 'the receipt'), ...PROBLEMS },
});

const Finding = z.object({ item: z.string(), state: z.enum(['ok', 'changed', 'missing', 'note']), what: z.string() });
export const Verification = z.object({ ok: z.boolean(), checked: z.int(), faults: z.array(Finding), notes: z.array(z.string()) });
export type Verification = z.infer<typeof Verification>;

export const verify = createRoute({
  method: 'post',
  path: '/api/verify',
  summary: 'Check the whole case now: every capture, the chain, the tree, spans and quotes',
  responses: { 200: json(Verification, 'what was found'), ...PROBLEMS },
});

/** One entry of the journal as people read it. */
export const LogRow = z.object({
  seq: z.int(),
  at: z.string(),
  by: z.string(),
  kind: EntryKind,
  subject: z.string(),
  what: z.string(),
  reason: z.string().nullable(),
  hash: z.string(),
  /** undone by the entry with this number */
  undone: z.int().nullable(),
  /** whether `undo` takes it */
  undoable: z.boolean(),
});
export type LogRow = z.infer<typeof LogRow>;

export const listLog = createRoute({
  method: 'get',
  path: '/api/log',
  summary: 'The journal, newest first',
  request: { query: PageQuery.extend({ subject: z.string().max(300).optional(), acts: z.enum(['true', 'false']).default('false') }) },
  responses: { 200: json(pageOf(LogRow), 'a page of entries'), ...PROBLEMS },
});
