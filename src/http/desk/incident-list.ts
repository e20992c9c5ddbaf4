import { LONE } from '../../model/claim.ts';
import type { Incident } from '../../model/incident.ts';
import { headlineOf } from '../../present/headline.ts';
import type { View } from '../../present/view.ts';
import { sayTime } from '../../present/when.ts';
import type { IncidentRow } from '../contract/incidents.ts';
import { incidentName } from '../names.ts';
import type { Page, Paging } from './desk.ts';
import { pageOf } from './pages.ts';
import type { Room } from './room.ts';

/** Incidents, the one reported on last first. */
export async function listIncidents(room: Room, paging: Paging): Promise<Page<IncidentRow>> {
  const view = await room.linking.view();
  return pageOf(rowsOf(view), paging);
}

const made = new WeakMap<View, IncidentRow[]>();

function rowsOf(view: View): IncidentRow[] {
  const known = made.get(view);
  if (known) return known;
  const rows = view.dossier.incidents.map((incident) => rowOf(view, incident));
  rows.sort((a, b) => compare(b.last ?? '', a.last ?? '') || compare(a.id, b.id));
  made.set(view, rows);
  return rows;
}

function rowOf(view: View, incident: Incident): IncidentRow {
  const claims = incident.reports.flatMap((report) => view.claimsIn.get(report) ?? []);
  const published = incident.reports.flatMap((report) => view.reports.get(report)?.published ?? []).sort();
  return {
    id: incidentName(incident.id),
    headline: headlineOf(incident),
    type: incident.type,
    place: incident.place?.name ?? null,
    time: incident.time === null ? null : sayTime(incident.time.value),
    reports: incident.reports.length,
    claims: claims.length,
    origins: new Set(claims.flatMap(({ origin }) => origin ?? [])).size,
    contested: incident.questions.filter(({ status, slot }) => status === 'contested' && slot !== LONE).length,
    first: published[0] ?? null,
    last: published.at(-1) ?? null,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
