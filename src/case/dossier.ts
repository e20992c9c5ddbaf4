import type { Dossier } from '../model/dossier.ts';
import { HearsayError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fault } from '../model/fault.ts';
import { type Progress, silent } from '../model/ports.ts';
import { dossierOf } from '../pipeline.ts';
import { countReports, currentReports } from '../store/index/reports.ts';
import { withAssessments } from './assessments.ts';
import type { OpenCase } from './open-case.ts';
import { applyReviews } from './reviews.ts';
import { readStanding } from './standing.ts';
import { storedExtraction } from './stored.ts';

/**
 * The dossier of all current reports of a case, from what was extracted when they were added and what people decided since: nothing is read again. Report `r12` is
 * `R-0012` of the case, claim `c31` is `C-0031`. `faults` are told in it as well.
 */
export async function dossierOfCase({ db, id, folder, journal }: OpenCase, faults: readonly Fault[] = [], progress: Progress = silent): Promise<Dossier> {
  const extractions: Extraction[] = [];
  progress.start(await countReports(db, id), 'reports');
  const standing = await readStanding(journal);
  for await (const report of currentReports(db, id)) {
    extractions.push(applyReviews(storedExtraction(report), standing));
    progress.tick(extractions.length);
  }
  progress.end();
  if (extractions.length === 0)
    throw new HearsayError({ where: folder.directory, what: 'The case holds no reports.', fix: `Add some with \`hearsay add ${folder.directory} …\`.` });
  return withAssessments(dossierOf(extractions, [...faults], standing), standing);
}
