import { z } from 'zod';
import type { Grouped } from '../../link/incidents/grouped.ts';
import { Dossier } from '../../model/dossier.ts';
import type { Extraction } from '../../model/extraction.ts';
import { Report } from '../../model/report.ts';
import { dossierOf } from '../../pipeline.ts';
import { linkedOf, putLinked } from '../../store/index/incidents.ts';
import { currentOf } from '../../store/index/reports.ts';
import { applyReviews } from '../decisions/reviews.ts';
import type { Standing } from '../decisions/standing.ts';
import { numberOf } from '../ids.ts';
import type { OpenCase } from '../open-case.ts';
import { storedExtraction } from '../stored.ts';
import { cutTo } from './cut.ts';
import type { Group } from './groups.ts';

type Index = Pick<OpenCase, 'db' | 'id'>;

/** Links the reports of one incident, as people left their claims. The incident has the id of its group; all other ids count within it. */
export async function linkIncident({ db, id }: Index, group: Group, standing: Standing): Promise<Dossier> {
  const reports = await currentOf(db, id, group.reports);
  const memberOf = new Map(group.membership.map((member) => [member.report, member]));
  const extractions = reports.map((report) => {
    const extraction = applyReviews(storedExtraction(report), standing);
    return cutTo(extraction, memberOf.get(extraction.report.id) ?? {});
  });
  const grouped = (all: readonly Extraction[]): Grouped => ({ members: [...all], membership: group.membership, elsewhere: group.elsewhere });
  const dossier = dossierOf(extractions, [], { ...standing, group: (all) => (all.length === 0 ? [] : [grouped(all)]) });
  return { ...dossier, incidents: dossier.incidents.map((incident) => ({ ...incident, id: group.id })) };
}

const Linked = Dossier.omit({ reports: true });
const Read = z.object({ report: Report });

/** What the incident was linked to when all that it depends on was as it is now; null when it was not linked since, or by a Hearsay that kept other things. */
export async function keptIncident({ db, id }: Index, group: Group, stamp: string): Promise<Dossier | null> {
  const kept = Linked.safeParse(await linkedOf(db, id, numberOf(group.id), stamp));
  if (!kept.success) return null;
  const reports = (await currentOf(db, id, group.reports)).map(({ extraction }) => Read.parse(extraction).report);
  return { ...kept.data, reports: reports.filter(({ media }) => media === undefined) };
}

/** Keeps what an incident was linked to, and what lists show of it. */
export async function keepIncident({ db, id }: Index, group: Group, stamp: string, dossier: Dossier, digest: unknown): Promise<void> {
  // reports are kept whole in their readings
  const linked = { ...dossier, reports: undefined };
  await putLinked(db, id, { incident: numberOf(group.id), stamp, digest, linked });
}
