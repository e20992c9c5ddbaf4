import { z } from 'zod';
import type { Span } from '../model/span.ts';

/** What can be asked of each document. */
export const PARTS = ['attributions', 'places', 'times'] as const;
export type Part = (typeof PARTS)[number];

/** One line of input. What it holds besides is ignored. */
export const BatchDocument = z.object({
  doc_id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** day of publication, the anchor of relative times */
  date: z.string().nullish(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  /** site of the publisher, when no address is known */
  domain: z.string().nullish(),
});
export type BatchDocument = z.infer<typeof BatchDocument>;

/** One line of output; parts that were not asked for are missing. Offsets are UTF-16 code units of the line's own `text`. */
export interface BatchRecord {
  doc_id: string | number;
  attributions?: { id: string; source: Span[]; cue: Span[]; content: Span[]; nested_in: string | null; kind: string; form: string; polarity: string }[];
  toponyms?: { start: number; end: number; name: string; lat: number | null; lon: number | null; geonameid: number | null }[];
  timex?: { start: number; end: number; type: string; value: string }[];
}

/** Finds some parts of a document's record. */
export type Annotator = (document: BatchDocument) => Omit<BatchRecord, 'doc_id'>;
