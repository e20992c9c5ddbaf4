import { z } from 'zod';
import { Capture } from './capture.ts';
import { Media } from './media.ts';
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

/** That a report passes on somebody else's post, as the format itself records it: proven, not inferred from words. */
export const PassedOn = z.object({
  how: z.enum(['forward', 'repost', 'quote', 'reply', 'embed']),
  platform: EmbeddedPost.shape.platform,
  /** whose post it is: display name, and the account with its @ */
  author: z.string().nullable(),
  handle: z.string().nullable(),
  url: z.string().nullable(),
  /** ISO date or date-time, as far as known */
  posted: z.string().nullable(),
  /** index into the report's posts when the words passed on stand in its text, else null */
  post: z.int().nonnegative().nullable(),
});
export type PassedOn = z.infer<typeof PassedOn>;

/** A picture, video, recording or file that belongs to a report. */
export const Attachment = z.object({
  kind: z.enum(['image', 'video', 'audio', 'file']),
  /** path inside the export, or URL */
  href: z.string(),
});
export type Attachment = z.infer<typeof Attachment>;

/** The text of one page of a document that has pages, numbered from 1. */
export const Page = z.object({ number: z.int().positive(), span: Span });
export type Page = z.infer<typeof Page>;

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
  passes_on: z.array(PassedOn).optional(),
  attachments: z.array(Attachment).optional(),
  pages: z.array(Page).optional(),
  /** of pictures, films and recordings; their text is empty */
  media: Media.optional(),
  map: z.array(MapRun),
  capture: Capture,
});
export type Report = z.infer<typeof Report>;
