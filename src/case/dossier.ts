import type { Grouping } from '../link/incidents/grouped.ts';
import { countAbout } from '../link/incidents/own.ts';
import type { Dossier } from '../model/dossier.ts';
import { HearsayError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fault } from '../model/fault.ts';
import { type Progress, silent } from '../model/ports.ts';
import { dossierOf } from '../pipeline.ts';
import { countReports, currentReports } from '../store/index/reports.ts';
import { withAssessments } from './decisions/assessments.ts';
import { applyReviews } from './decisions/reviews.ts';
import { readStanding } from './decisions/standing.ts';
import { wireReport } from './ids.ts';
import { type Group, groupsOf } from './incidents/groups.ts';
import { Placing, type Version } from './incidents/placing.ts';
import type { OpenCase } from './open-case.ts';
import { storedExtraction } from './stored.ts';

/**
 * The dossier of all current reports of a case, from what was extracted when they were added and what people decided since: nothing is read again. Report `r12` is
 * `R-0012` of the case, claim `c31` is `C-0031`. `faults` are told in it as well.
 */
export async function dossierOfCase({ db, id, folder, journal }: OpenCase, faults: readonly Fault[] = [], progress: Progress = silent): Promise<Dossier> {
  const extractions: Extraction[] = [];
  progress.start(await countReports(db, id), 'reports');
  const standing = await readStanding(journal);
  const versions: Version[] = [];
  for await (const report of currentReports(db, id)) {
    versions.push({ report: report.report, version: report.version });
    extractions.push(applyReviews(storedExtraction(report), standing));
    progress.tick(extractions.length);
  }
  progress.end();
  if (extractions.length === 0)
    throw new HearsayError({ where: folder.directory, what: 'The case holds no reports.', fix: `Add some with \`hearsay add ${folder.directory} …\`.` });
  const { placements, recalls } = await (await Placing.open({ db, id })).follow(versions);
  const group = groupedAs(groupsOf(placements, standing.incidents, recalls));
  return withAssessments(dossierOf(extractions, [...faults], { ...standing, group }), standing);
}

/** The incidents of a case as groups of extractions: the largest first, of equal ones the one that was reported on first. */
function groupedAs(groups: readonly Group[]): Grouping {
  return (extractions) => {
    const byReport = new Map(extractions.map((extraction) => [extraction.report.id, extraction]));
    return groups
      .map(({ reports, membership, elsewhere }) => ({
        members: reports.flatMap((report) => byReport.get(wireReport(report)) ?? []),
        membership: membership.filter(({ report }) => byReport.has(report)),
        elsewhere,
      }))
      .filter(({ members }) => members.length > 0)
      .sort((a, b) => countAbout(b) - countAbout(a));
  };
}
