import { z } from 'zod';
import { Capture } from './capture.ts';
import { Span } from './span.ts';

export const ReportId = z.string().regex(/^r\d+$/);

/** A stretch of canonical text with one role on the page. Blocks are in text order and do not overlap. */
export const Block = z.object({
  kind: z.enum(['title', 'byline', 'heading', 'paragraph', 'list-item', 'quote', 'caption', 'table-row', 'time-stamp', 'post']),
  span: Span,
});
export type Block = z.infer<typeof Block>;

/** A post of an account shown or pasted inside a report. */
export const EmbeddedPost = z.object({
  platform: z.enum(['x', 'telegram', 'facebook', 'instagram', 'other']),
  /** display name, as printed */
  author: z.string(),
  /** with its @, or null */
  handle: z.string().nullable(),
  /** ISO date or date-time, as far as known */
  posted: z.string().nullable(),
  url: z.string().nullable(),
  /** the whole residue, author line included */
  span: Span,
  /** the post's words, without trailing picture links and author line */
  content: Span,
  /** the author's name and handle in the author line, or null when the name is not in the text */
  author_span: Span.nullable(),
});
export type EmbeddedPost = z.infer<typeof EmbeddedPost>;

export const Link = z.object({ href: z.string(), span: Span });
export type Link = z.infer<typeof Link>;

/** One run of the map from canonical text back to the bytes of the capture. `exact` when each character of the run maps one to one. */
export const MapRun = z.object({ text: Span, bytes: Span, exact: z.boolean() });
export type MapRun = z.infer<typeof MapRun>;

/** One document read from a capture. */
export const Report = z.object({
  id: ReportId,
  file: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  byline: z.array(z.string()),
  /** ISO 8601 date or instant; this is the anchor for relative times */
  published: z.string().nullable(),
  modified: z.string().nullable(),
  title: z.string().nullable(),
  /** ISO 639-1 */
  language: z.string().nullable(),
  /** canonical text, NFC not applied: characters are as received, white space folded */
  text: z.string(),
  blocks: z.array(Block),
  links: z.array(Link),
  posts: z.array(EmbeddedPost),
  map: z.array(MapRun),
  capture: Capture,
});
export type Report = z.infer<typeof Report>;
