import { reportName, wireReport } from '../../case/ids.ts';
import type { Standing } from '../../case/standing.ts';
import type { View } from '../../present/view.ts';
import type { ListedReport } from '../../store/index/reports.ts';
import type { ReportRow } from '../contract/reports.ts';
import { incidentName, wireIncident } from '../names.ts';
import type { Page, Questions } from './desk.ts';
import { badCursor } from './pages.ts';
import type { Room } from './room.ts';

/** Reports, newest first; the cursor is the number of the last one told. */
export async function listReports(room: Room, { cursor, limit, status, folded, incident }: Questions['listReports']['asked']): Promise<Page<ReportRow>> {
  const { standing } = room.book;
  const reports = await room.shelf.reports();
  if (folded) await room.fold();
  const view = await room.linking.view();
  const members = incident === null ? null : new Set(view.dossier.incidents.find(({ id }) => id === wireIncident(incident))?.reports ?? []);
  const listed = reports.filter(({ report }) => {
    const id = wireReport(report);
    if (status !== null && (standing.statuses.get(id) ?? 'new') !== status) return false;
    return (members === null || members.has(id)) && (!folded || room.copies.firstOf(report) === null);
  });
  const from = cursor === null ? 0 : listed.findIndex(({ report }) => report < numberIn(cursor));
  const rows = from < 0 ? [] : listed.slice(from, from + limit);
  const last = rows.at(-1);
  const more = last !== undefined && last !== listed.at(-1);
  return { rows: rows.map((report) => rowOf(room, report, standing, view)), next: more ? `r${last.report}` : null, total: listed.length };
}

/** A report as lists show it. */
export function rowOf({ copies }: Pick<Room, 'copies'>, listed: ListedReport, { statuses }: Pick<Standing, 'statuses'>, view: View): ReportRow {
  const { report, version, title, publisher, published, address, language, claims, sha256 } = listed;
  const id = wireReport(report);
  return {
    id: reportName(report),
    version,
    title,
    publisher,
    published,
    address,
    language,
    claims,
    sha256,
    status: statuses.get(id) ?? 'new',
    incidents: (view.incidentsOf.get(id) ?? []).map((incident) => incidentName(incident.id)),
    copies: copies.under(report).map(reportName),
  };
}

function numberIn(cursor: string): number {
  const [, digits] = /^r(\d{1,9})$/.exec(cursor) ?? [];
  if (digits === undefined) throw badCursor(cursor);
  return Number(digits);
}
