import { type ExtractResources, extract } from './extract/extract.ts';
import { type LinkOptions, link } from './link/link.ts';
import type { Ingested } from './model/capture.ts';
import type { Dossier } from './model/dossier.ts';
import { HearsayError } from './model/errors.ts';
import type { Extraction } from './model/extraction.ts';
import type { Fault } from './model/fault.ts';
import { type Progress, silent } from './model/ports.ts';
import type { SignedVerdict } from './model/review.ts';
import { TOOL } from './model/tool.ts';
import { readAny } from './read/read.ts';
import { weigh } from './weigh/weigh.ts';

export interface Surroundings extends ExtractResources {
  progress?: Progress;
  /** how captures are worked through: one after the other here unless said otherwise; `extractOnThreads` uses every core */
  each?: (captures: AsyncIterable<Ingested | Fault>, resources: ExtractResources) => AsyncIterable<Extraction | Fault>;
}

/**
 * The main path: captures in, dossier out.
 *
 *     ingest ──► read ──► extract ──► link ──► weigh ──► present
 *
 * `ingest` (before) and `present` (after) touch the outside world or choose a format, so the caller holds them.
 */
export async function makeDossier(
  captures: AsyncIterable<Ingested | Fault>,
  { progress = silent, each = inTurn, ...resources }: Surroundings,
): Promise<Dossier> {
  const faults: Fault[] = [];
  const extractions: Extraction[] = [];
  let claims = 0;

  progress.start(null, 'reports');
  // 1. read: bytes become a report; 2. extract: the report's claims, places, times, numbers
  for await (const item of each(captures, resources)) {
    if ('report' in item) {
      extractions.push(numbered(item, extractions.length + 1, claims + 1));
      claims += item.claims.length;
    } else faults.push(item);
    progress.tick(extractions.length);
  }
  progress.end();
  return dossierOf(extractions, faults);
}

/** What people decided that linking and weighing respect. */
type Decided = LinkOptions & { verdicts?: readonly SignedVerdict[] | undefined };

/** The main path from its middle: what was extracted before, ids included, becomes a dossier. */
export function dossierOf(extractions: readonly Extraction[], faults: Fault[], decided: Decided = {}): Dossier {
  // pictures and films that a case keeps say nothing in words
  const worded = extractions.filter(({ report }) => report.media === undefined);
  // 3. link: sources, origins, incidents, questions
  const linked = link(worded, decided);
  // 4. weigh: counts, conflicts, drift
  const { incidents, drift } = weigh(linked, decided.verdicts);

  return {
    version: 1,
    tool: TOOL,
    reports: worded.map((e) => e.report),
    sources: linked.sources,
    claims: linked.claims,
    origins: linked.origins,
    incidents,
    drift,
    faults,
  };
}

/** The first two stages for one capture; what cannot be read comes back as a fault. */
export async function readAndExtract(item: Ingested | Fault, resources: ExtractResources): Promise<Extraction | Fault> {
  if (!('capture' in item)) return item;
  try {
    return extract(await readAny(item, 'r1'), resources);
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return error.fault;
  }
}

async function* inTurn(captures: AsyncIterable<Ingested | Fault>, resources: ExtractResources): AsyncGenerator<Extraction | Fault> {
  for await (const item of captures) yield await readAndExtract(item, resources);
}

/** An extraction numbers itself from one; in a dossier its report is the `nth` and its claims begin at `first`. */
function numbered(extraction: Extraction, nth: number, first: number): Extraction {
  const id = `r${nth}`;
  const moved = (claim: string) => `c${Number(claim.slice(1)) + first - 1}`;
  return {
    ...extraction,
    report: { ...extraction.report, id },
    claims: extraction.claims.map((claim) => ({
      ...claim,
      id: moved(claim.id),
      report: id,
      nested_in: claim.nested_in === null ? null : moved(claim.nested_in),
    })),
  };
}
