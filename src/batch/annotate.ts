import { z } from 'zod';
import { findClaims } from '../extract/claims/claims.ts';
import { findPlaces } from '../extract/places/places.ts';
import { findTimes } from '../extract/times/times.ts';
import type { Claim } from '../model/claim.ts';
import type { Gazetteer } from '../model/ports.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { TOOL } from '../model/tool.ts';
import { analyse } from '../text/analyse.ts';

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

/** Annotates one document. The text is taken as it stands, so that offsets fit the caller's own copy. */
export function annotate(document: BatchDocument, parts: ReadonlySet<Part>, gazetteer: Gazetteer): BatchRecord {
  const report = reportOf(document);
  const doc = analyse({ text: report.text });
  const record: BatchRecord = { doc_id: document.doc_id };
  if (parts.has('attributions')) {
    const claims = findClaims(doc, { ...report, blocks: [...doc.blocks] }, { places: [], times: [], quantities: [], findAnswers: () => [], first: 1 });
    record.attributions = claims.filter(({ form }) => form !== 'narrator').map(attributionOf);
  }
  if (parts.has('places')) {
    record.toponyms = findPlaces(doc, report, gazetteer).map(({ span: [start, end], name, place }) => ({
      start,
      end,
      name,
      lat: place?.latitude ?? null,
      lon: place?.longitude ?? null,
      geonameid: place?.geonameid ?? null,
    }));
  }
  if (parts.has('times')) {
    record.timex = findTimes(doc, report).map(({ span: [start, end], type, value }) => ({ start, end, type, value }));
  }
  return record;
}

/** The first hop that stands in the text with its cue is who the sentence gives the content to. */
function attributionOf({ id, chain, content, nested_in, kind, form, polarity }: Claim): NonNullable<BatchRecord['attributions']>[number] {
  const speaker = chain.find(({ role }) => role === 'speaker');
  return { id, source: speaker?.span ? [speaker.span] : [], cue: speaker?.cue ? [speaker.cue] : [], content, nested_in, kind, form, polarity };
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
