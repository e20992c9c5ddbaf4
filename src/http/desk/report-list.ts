import type { Standing } from '../../case/decisions/standing.ts';
import { reportName, wireReport } from '../../case/ids.ts';
import type { ListedReport } from '../../store/index/reports.ts';
import type { ReportRow } from '../contract/reports.ts';
import { incidentName, wireIncident } from '../names.ts';
import type { Page, Questions } from './desk.ts';
import type { Places } from './linking/linking.ts';
import { badCursor } from './pages.ts';
import type { Room } from './room.ts';

/** Reports, newest first; the cursor is the number of the last one told. */
export async function listReports(room: Room, { cursor, limit, status, folded, incident }: Questions['listReports']['asked']): Promise<Page<ReportRow>> {
  const { standing } = room.book;
  const reports = await room.shelf.reports();
  const places = await room.linking.places();
  const members = incident === null ? null : new Set(places.reportsOf(wireIncident(incident)));
  const listed = reports.filter(({ report }) => {
    const id = wireReport(report);
    if (status !== null && (standing.statuses.get(id) ?? 'new') !== status) return false;
    return (members === null || members.has(report)) && (!folded || places.originalOf(report) === null);
  });
  const from = cursor === null ? 0 : listed.findIndex(({ report }) => report < numberIn(cursor));
  const rows = from < 0 ? [] : listed.slice(from, from + limit);
  const last = rows.at(-1);
  const more = last !== undefined && last !== listed.at(-1);
  return { rows: rows.map((report) => rowOf(report, standing, places)), next: more ? `r${last.report}` : null, total: listed.length };
}

/** A report as lists show it. */
export function rowOf(listed: ListedReport, { statuses }: Pick<Standing, 'statuses'>, places: Places): ReportRow {
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
    incidents: places.incidentsOf(report).map(incidentName),
    copies: places.copiesOf(report).map(reportName),
  };
}

function numberIn(cursor: string): number {
  const [, digits] = /^r(\d{1,9})$/.exec(cursor) ?? [];
  if (digits === undefined) throw badCursor(cursor);
  return Number(digits);
}
