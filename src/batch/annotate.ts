import { z } from 'zod';
import { attributions } from '../extract/attribution/attributions.ts';
import type { AttributionModel } from '../extract/attribution/model.ts';
import { mannerOf } from '../extract/claims/manner.ts';
import { findPlaces } from '../extract/places/places.ts';
import { findTimes } from '../extract/times/times.ts';
import type { Gazetteer } from '../model/ports.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { TOOL } from '../model/tool.ts';
import { analyse, segment } from '../text/analyse.ts';
import { nest } from './nesting.ts';

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

/** What is computed, and what it takes. */
export interface Annotators {
  attributions: AttributionModel | null;
  /** attributions within the content of others too */
  nested: boolean;
  places: Gazetteer | null;
  times: boolean;
}

/** Annotates one document. The text is taken as it stands, so that offsets fit the caller's own copy. */
export function annotate(document: BatchDocument, { attributions: model, nested, places, times }: Annotators): BatchRecord {
  const record: BatchRecord = { doc_id: document.doc_id };
  if (model) record.attributions = attributionsIn(document.text, model, nested);
  if (!places && !times) return record;
  const report = reportOf(document);
  const doc = analyse({ text: report.text });
  if (places) {
    record.toponyms = findPlaces(doc, report, places).map(({ span: [start, end], name, place }) => ({
      start,
      end,
      name,
      lat: place?.latitude ?? null,
      lon: place?.longitude ?? null,
      geonameid: place?.geonameid ?? null,
    }));
  }
  if (times) {
    record.timex = findTimes(doc, report).map(({ span: [start, end], type, value }) => ({ start, end, type, value }));
  }
  return record;
}

/**
 * Who says, thinks, wants what: the model's spans as they are. Marks around a quotation belong to its content; attitudes count. Of attributions
 * that use the same words the surest is given, as annotators do; with `nested`, also those that stand whole within the content of another.
 */
function attributionsIn(text: string, model: AttributionModel, nested: boolean): NonNullable<BatchRecord['attributions']> {
  const found = attributions(segment(text), model);
  const id = (i: number): string => `a${i + 1}`;
  return nest(nested ? found : found.filter(({ primary }) => primary)).map(({ attribution: { source, cue, content }, within }, i) => ({
    id: id(i),
    source,
    cue,
    content,
    nested_in: within === null ? null : id(within),
    ...mannerOf(text, cue, content),
  }));
}

function reportOf({ text, date, title, publisher, url, domain }: BatchDocument): Report {
  return {
    id: 'r1',
    file: null,
    url: url ?? (domain ? `https://${domain}/` : null),
    publisher: publisher ?? null,
    byline: [],
    published: date ?? null,
    modified: null,
    title: title ?? null,
    language: null,
    text,
    blocks: [],
    links: [],
    posts: [],
    map: [],
    capture: {
      sha256: '0'.repeat(64),
      media_type: 'text/plain',
      size: 0,
      from: '-',
      how: 'stdin',
      fetched_at: null,
      redirects: [],
      headers: {},
      tool: TOOL,
      operator: null,
    },
  };
}
