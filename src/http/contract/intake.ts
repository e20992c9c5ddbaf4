import { createRoute, json, PROBLEMS, z } from './routing.ts';

/** What became of one input. */
export const IntakeLine = z.object({
  where: z.string(),
  outcome: z.enum(['added', 'changed', 'known', 'unchanged', 'gone', 'fault']),
  report: z.string().nullable(),
  claims: z.int().nullable(),
  /** for a fault: what is wrong and how to mend it */
  fault: z.string().nullable(),
});
export type IntakeLine = z.infer<typeof IntakeLine>;

/** One lot of inputs on its way into the case. `rate` is inputs a second over the whole job. */
export const Job = z.object({
  id: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  done: z.int(),
  total: z.int().nullable(),
  rate: z.number(),
  /** the newest lines, at most 200, newest last */
  lines: z.array(IntakeLine),
  failed: z.string().nullable(),
});
export type Job = z.infer<typeof Job>;

export const intakeWords = createRoute({
  method: 'post',
  path: '/api/intake',
  summary: 'Put pages or pasted text into the case',
  request: {
    body: {
      ...json(
        z.object({
          urls: z.array(z.url().max(4_000)).max(1_000).default([]),
          text: z.string().max(2_000_000).nullable().default(null),
          title: z.string().max(500).nullable().default(null),
          publisher: z.string().max(200).nullable().default(null),
          published: z.string().max(40).nullable().default(null),
        }),
        'addresses, or a text',
      ),
      required: true,
    },
  },
  responses: { 202: json(Job, 'it runs; follow it by /api/events'), ...PROBLEMS },
});

export const intakeFiles = createRoute({
  method: 'post',
  path: '/api/intake/files',
  summary: 'Put files into the case (multipart, field `file`, as many as needed)',
  responses: { 202: json(Job, 'it runs; follow it by /api/events'), ...PROBLEMS },
});

export const listJobs = createRoute({
  method: 'get',
  path: '/api/jobs',
  summary: 'What is on its way into the case, newest first',
  responses: { 200: json(z.object({ jobs: z.array(Job) }), 'jobs of this start'), ...PROBLEMS },
});

/** Server-sent events: `job` with a Job, `head` with the journal's head whenever it moved. The stream begins with a `head`. */
export const events = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'Progress and news as server-sent events',
  responses: { 200: { content: { 'text/event-stream': { schema: z.string() } }, description: 'a stream' }, ...PROBLEMS },
});
