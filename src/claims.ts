import { createHash } from 'node:crypto';
import type { AttributionModel } from './extract/attribution/model.ts';
import { extract } from './extract/extract.ts';
import { loadGazetteer } from './gazetteer/load.ts';
import type { Ingested, ReportMeta } from './model/capture.ts';
import type { Claim } from './model/claim.ts';
import type { Gazetteer } from './model/ports.ts';
import { TOOL } from './model/tool.ts';
import { read } from './read/read.ts';
import { loadAttributionModel } from './weights/load.ts';

export interface ClaimsOptions extends ReportMeta {
  /** by default the one that comes with the package, read at the first call */
  gazetteer?: Gazetteer;
  /** by default the one that comes with the package, read at the first call */
  model?: AttributionModel;
  /** `text/plain` unless said otherwise; `text/html` and `text/markdown` are read too */
  mediaType?: string;
}

/**
 * The attributed claims of one text: who said what, through whom, how firmly.
 *
 * Claims of a single text are not linked: `source`, `origin` and `question` are null. `makeDossier` links them.
 * Throws a `HearsayError` when the text cannot be read.
 */
export function claimsOf(
  text: string,
  { gazetteer = defaultGazetteer(), model = defaultModel(), mediaType = 'text/plain', ...meta }: ClaimsOptions = {},
): Claim[] {
  return extract(read(ingestedText(text, mediaType, meta), 'r1'), { gazetteer, model }).claims;
}

let loadedGazetteer: Gazetteer | undefined;
let loadedModel: AttributionModel | undefined;

function defaultGazetteer(): Gazetteer {
  loadedGazetteer ??= loadGazetteer();
  return loadedGazetteer;
}

function defaultModel(): AttributionModel {
  loadedModel ??= loadAttributionModel();
  return loadedModel;
}

/** A text in memory as what ingest would have made of a file that holds it in UTF-8. */
export function ingestedText(text: string, mediaType: string, meta: ReportMeta): Ingested {
  const bytes = new TextEncoder().encode(text);
  return {
    capture: {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      media_type: mediaType,
      size: bytes.length,
      from: meta.file ?? meta.url ?? '-',
      how: 'stdin',
      fetched_at: null,
      redirects: [],
      headers: {},
      tool: TOOL,
      operator: null,
    },
    bytes,
    meta,
  };
}
