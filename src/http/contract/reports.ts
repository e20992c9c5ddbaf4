import { Claim } from '../../model/claim.ts';
import { Report } from '../../model/report.ts';
import { ReportStatus } from '../../model/review.ts';
import { VerificationSheet } from '../../model/sheet.ts';
import { PageQuery, pageOf } from './page.ts';
import { createRoute, json, PROBLEMS, problem, z } from './routing.ts';

// the workbench takes its types from the contract alone
export type { ReportStatus } from '../../model/review.ts';

/** A report as a list shows it. `id` is `R-0012`. */
export const ReportRow = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  address: z.string().nullable(),
  language: z.string().nullable(),
  claims: z.int(),
  sha256: z.string(),
  status: ReportStatus,
  /** incidents it speaks of, `I-0001` */
  incidents: z.array(z.string()),
  /** ids of reports folded under this one because they are near-duplicates of it; those rows do not appear in a folded list */
  copies: z.array(z.string()),
});
export type ReportRow = z.infer<typeof ReportRow>;

const ReportsQuery = PageQuery.extend({
  status: ReportStatus.optional(),
  /** `false` lists near-duplicates as rows of their own */
  folded: z.enum(['true', 'false']).default('true'),
  incident: z.string().optional(),
});

export const listReports = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Reports, newest first; near-duplicates folded under their first',
  request: { query: ReportsQuery },
  responses: { 200: json(pageOf(ReportRow), 'a page of reports'), ...PROBLEMS },
});

/** What an analyst made of a claim. */
export const ClaimState = z.object({
  review: z.enum(['accepted', 'rejected']).nullable(),
  edited: z.boolean(),
  /** added by an analyst, not found by the program */
  added: z.boolean(),
  credibility: z.int().min(1).max(6).nullable(),
});
export type ClaimState = z.infer<typeof ClaimState>;

/** A time as an axis draws it: its value, in words, and the stretch of the calendar it may mean, in milliseconds since 1970. */
export const Moment = z.object({ value: z.string(), words: z.string(), from: z.number(), to: z.number() });
export type Moment = z.infer<typeof Moment>;

/** A claim as it stands: as read, with the analyst's changes in it. Its `id` is `c31`, its name `C-0031`. */
export const ClaimView = Claim.extend({
  name: z.string(),
  state: ClaimState,
  /** label of its origin and how many mentions and reports that origin has */
  from: z.object({ id: z.string(), label: z.string(), mentions: z.int(), reports: z.int() }).nullable(),
  /** when it was said, posted or at least published */
  when: Moment.extend({ of: z.enum(['said', 'posted', 'published']) }).nullable(),
  /** when what it tells happened, as far as it says */
  happened: Moment.nullable(),
});
export type ClaimView = z.infer<typeof ClaimView>;

/** Everything about one version of a report. The canonical text is `report.text`; spans count its UTF-16 code units. */
export const ReportView = z.object({
  id: z.string(),
  version: z.int(),
  versions: z.array(z.object({ version: z.int(), fetched: z.string().nullable(), sha256: z.string(), claims: z.int() })),
  status: ReportStatus,
  report: Report.omit({ map: true }),
  claims: z.array(ClaimView),
  incidents: z.array(z.string()),
  copies: z.array(z.object({ id: z.string(), title: z.string().nullable(), publisher: z.string().nullable(), why: z.string() })),
  observations: z.array(z.object({ what: z.string(), at: z.string(), address: z.string().nullable() })),
  /** what was checked of the report itself, all five unchecked where nothing was; then of each picture or post in it that somebody looked at */
  sheets: z.array(VerificationSheet),
});
export type ReportView = z.infer<typeof ReportView>;

const ReportParams = z.object({ id: z.string().regex(/^R-\d+$/) });

export const readReport = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'One report: its archived text and its claims',
  request: { params: ReportParams, query: z.object({ version: z.coerce.number().int().positive().optional() }) },
  responses: { 200: json(ReportView, 'the report'), ...PROBLEMS },
});

/** What changed from one version to another: stretches of text, and claims that appeared, vanished, got stronger or weaker. */
export const ReportDiff = z.object({
  from: z.int(),
  to: z.int(),
  text: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
  claims: z.array(z.object({ change: z.string(), older: z.string().nullable(), newer: z.string().nullable(), text: z.string() })),
});
export type ReportDiff = z.infer<typeof ReportDiff>;

export const diffReport = createRoute({
  method: 'get',
  path: '/api/reports/{id}/diff',
  summary: 'What changed between two versions',
  request: {
    params: ReportParams,
    query: z.object({ from: z.coerce.number().int().positive().optional(), to: z.coerce.number().int().positive().optional() }),
  },
  responses: { 200: json(ReportDiff, 'the differences'), ...PROBLEMS },
});

export const frameReport = createRoute({
  method: 'get',
  path: '/api/reports/{id}/frame',
  summary: 'The page as captured, sanitised, for a sandboxed frame: no script, no style sheet from outside, no request leaves it',
  request: { params: ReportParams, query: z.object({ version: z.coerce.number().int().positive().optional() }) },
  responses: { 200: { content: { 'text/html': { schema: z.string() } }, description: 'sanitised HTML, or the text in a plain page' }, ...PROBLEMS },
});

/** What is known of a picture, film or recording beyond what stands in `report.media`. */
export const MediaView = z.object({
  /** content credentials (C2PA): what programs and cameras signed about how it was made, each as a sentence; that there are none proves nothing */
  credentials: z.object({ state: z.enum(['none', 'unsupported', 'broken', 'invalid', 'valid', 'trusted']), facts: z.array(z.string()) }),
  /** other pictures of the case that look nearly the same, nearest first; `distance` counts the bits of 128 in which the fingerprints differ */
  alike: z.array(z.object({ report: z.string(), title: z.string().nullable(), distance: z.int() })),
  /** whether `/media/bytes` has it for browsers; of other types and larger ones there is only the download */
  shown: z.boolean(),
});
export type MediaView = z.infer<typeof MediaView>;

export const readMedia = createRoute({
  method: 'get',
  path: '/api/reports/{id}/media',
  summary: 'What is signed about a picture or film, and which pictures look like it',
  request: { params: ReportParams, query: z.object({ version: z.coerce.number().int().positive().optional() }) },
  responses: { 200: json(MediaView, 'what is known'), ...PROBLEMS },
});

export const showMedia = createRoute({
  method: 'get',
  path: '/api/reports/{id}/media/bytes',
  summary: 'A picture, film or recording as received, whole or the part that `Range` asks for, sealed: it is of no origin and nothing in it runs',
  request: { params: ReportParams, query: z.object({ version: z.coerce.number().int().positive().optional() }) },
  responses: {
    200: { content: { 'application/octet-stream': { schema: z.string() } }, description: 'the bytes, with their own media type' },
    206: { content: { 'application/octet-stream': { schema: z.string() } }, description: 'the bytes of one range' },
    416: problem('the range lies behind the end'),
    ...PROBLEMS,
  },
});

export const downloadCapture = createRoute({
  method: 'get',
  path: '/api/captures/{sha256}',
  summary: 'The bytes as received, as a download',
  request: { params: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) },
  responses: { 200: { content: { 'application/octet-stream': { schema: z.string() } }, description: 'the capture' }, ...PROBLEMS },
});
