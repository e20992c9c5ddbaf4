import type { OpenCase } from '../../../case/open-case.ts';
import { applyReviews } from '../../../case/reviews.ts';
import type { Standing } from '../../../case/standing.ts';
import { storedExtraction } from '../../../case/stored.ts';
import { dossierOf } from '../../../pipeline.ts';
import { type View, viewOf } from '../../../present/view.ts';
import { currentOf } from '../../../store/index/reports.ts';
import type { Group } from './grouping.ts';

/** Links the reports of one incident, as people left their claims. The incident has the id of its group; all other ids count within it. */
export async function linkIncident({ db, id }: OpenCase, group: Group, standing: Standing): Promise<View> {
  const reports = await currentOf(db, id, group.reports);
  const extractions = reports.map((report) => applyReviews(storedExtraction(report), standing));
  const dossier = dossierOf(extractions, [], { ...standing, group: (all) => [[...all]] });
  return viewOf({ ...dossier, incidents: dossier.incidents.map((incident) => ({ ...incident, id: group.id })) });
}
