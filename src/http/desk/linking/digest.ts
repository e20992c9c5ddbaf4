import { z } from 'zod';
import { LONE } from '../../../model/claim.ts';
import type { Incident } from '../../../model/incident.ts';
import { Source } from '../../../model/source.ts';
import { headlineOf } from '../../../present/headline.ts';
import type { View } from '../../../present/view.ts';
import { sayTime } from '../../../present/when.ts';
import { IncidentRow } from '../../contract/incidents.ts';
import { incidentName } from '../../names.ts';

/** What a source has in one incident. */
const Share = z.object({ source: Source, claims: z.int(), origins: z.int() });
type Share = z.infer<typeof Share>;

/** What lists show of a linked incident, so that the whole need not be kept. */
export const Digest = z.object({ row: IncidentRow, shares: z.array(Share) });
export type Digest = z.infer<typeof Digest>;

/** Of the view of one incident; null when no report in it has words. */
export function digestOf(view: View): Digest | null {
  const [incident] = view.dossier.incidents;
  return incident === undefined ? null : { row: rowOf(view, incident), shares: sharesOf(view) };
}

function rowOf({ dossier, reports }: View, incident: Incident): IncidentRow {
  const published = incident.reports.flatMap((report) => reports.get(report)?.published ?? []).sort();
  return {
    id: incidentName(incident.id),
    headline: headlineOf(incident),
    type: incident.type,
    place: incident.place?.name ?? null,
    time: incident.time === null ? null : sayTime(incident.time.value),
    reports: incident.reports.length,
    claims: dossier.claims.length,
    origins: dossier.origins.length,
    contested: incident.questions.filter(({ status, slot }) => status === 'contested' && slot !== LONE).length,
    first: published[0] ?? null,
    last: published.at(-1) ?? null,
  };
}

/** Those that stand in no claim are left out. */
function sharesOf({ dossier }: View): Share[] {
  const counts = new Map<string, { claims: number; origins: Set<string> }>();
  for (const { chain, origin } of dossier.claims)
    for (const id of new Set(chain.flatMap(({ source }) => source ?? []))) {
      const count = counts.get(id) ?? { claims: 0, origins: new Set() };
      counts.set(id, count);
      count.claims++;
      if (origin !== null) count.origins.add(origin);
    }
  return dossier.sources.flatMap((source) => {
    const count = counts.get(source.id);
    return count ? [{ source, claims: count.claims, origins: count.origins.size }] : [];
  });
}
