import type { AttributionModel } from './extract/attribution/model.ts';
import { extract } from './extract/extract.ts';
import { link } from './link/link.ts';
import type { Ingested } from './model/capture.ts';
import type { Dossier } from './model/dossier.ts';
import { HearsayError } from './model/errors.ts';
import type { Extraction } from './model/extraction.ts';
import type { Fault } from './model/fault.ts';
import { type Gazetteer, type Progress, silent } from './model/ports.ts';
import { TOOL } from './model/tool.ts';
import { read } from './read/read.ts';
import { weigh } from './weigh/weigh.ts';

export interface Surroundings {
  gazetteer: Gazetteer;
  model: AttributionModel;
  progress?: Progress;
}

/**
 * The main path: captures in, dossier out.
 *
 *     ingest ──► read ──► extract ──► link ──► weigh ──► present
 *
 * `ingest` (before) and `present` (after) touch the outside world or choose a format, so the caller holds them.
 */
export async function makeDossier(captures: AsyncIterable<Ingested | Fault>, { gazetteer, model, progress = silent }: Surroundings): Promise<Dossier> {
  const faults: Fault[] = [];
  const extractions: Extraction[] = [];
  let claims = 0;

  progress.start(null, 'reports');
  for await (const item of captures) {
    if (!('capture' in item)) {
      faults.push(item);
      continue;
    }
    try {
      // 1. read: bytes become a report
      const report = read(item, `r${extractions.length + 1}`);
      // 2. extract: the report's claims, places, times, numbers
      const extraction = extract(report, { gazetteer, model, firstClaim: claims + 1 });
      extractions.push(extraction);
      claims += extraction.claims.length;
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      faults.push(error.fault);
    }
    progress.tick(extractions.length);
  }
  progress.end();

  // 3. link: sources, origins, incidents, questions
  const linked = link(extractions);
  // 4. weigh: counts, conflicts, drift
  const { incidents, drift } = weigh(linked);

  return {
    version: 1,
    tool: TOOL,
    reports: extractions.map((e) => e.report),
    sources: linked.sources,
    claims: linked.claims,
    origins: linked.origins,
    incidents,
    drift,
    faults,
  };
}
