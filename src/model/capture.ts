import { z } from 'zod';
import { Span } from './span.ts';

/** Where the bytes of a capture stand in another capture: a message in an export, a page in a web archive. */
const Parent = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** path inside an archive of files; null when the parent is none */
  entry: z.string().nullable(),
  /** bytes `[start, end)` of the parent, or of the entry once unpacked; what a web archive holds packed is unpacked from them */
  bytes: Span.nullable(),
  /** the record's own id (`<urn:uuid:…>`), where the format gives one */
  record: z.string().nullable(),
});

/** Bytes as received, never changed. The bytes travel beside this record; `sha256` names them. */
export const Capture = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  media_type: z.string(),
  /** bytes */
  size: z.int().nonnegative(),
  /** a path as the user gave it, a URL, or `-` for standard input */
  from: z.string(),
  /** `wacz` is any web archive, WARC too; `export` is what a platform gave its user */
  how: z.enum(['live', 'file', 'stdin', 'wacz', 'export']),
  /** ISO 8601 instant; null where no clock was given, so that the same input gives the same output */
  fetched_at: z.string().nullable(),
  redirects: z.array(z.string()),
  /** where the redirects led, when there were any */
  final_url: z.string().optional(),
  /** what the server answered, of pages */
  status: z.int().optional(),
  headers: z.record(z.string(), z.string()),
  tool: z.string(),
  operator: z.string().nullable(),
  /** absent for what was received by itself */
  parent: Parent.optional(),
});
export type Capture = z.infer<typeof Capture>;

/** What the user says about a document (command line flags or `meta.json`); it wins over what the document says of itself. */
export const ReportMeta = z.object({
  file: z.string().nullish(),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
  published: z.string().nullish(),
  title: z.string().nullish(),
});
export type ReportMeta = z.infer<typeof ReportMeta>;

/** What ingest hands to read. */
export interface Ingested {
  capture: Capture;
  bytes: Uint8Array;
  meta: ReportMeta;
}

/** Whether bytes of this type are a picture, film or recording: kept and looked at, but without words to read. */
export function isMedia(mediaType: string): boolean {
  return /^(?:image|video|audio)\//.test(mediaType);
}
