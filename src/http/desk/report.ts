import type { Standing } from '../../case/decisions/standing.ts';
import { compareVersions } from '../../case/finding/compare.ts';
import { claimName, numberOf, reportName, wireReport } from '../../case/ids.ts';
import { Capture } from '../../model/capture.ts';
import type { VerificationSheet } from '../../model/sheet.ts';
import { sheetOf, sheetsOf } from '../../model/sheets.ts';
import { observationsOf } from '../../store/index/observations.ts';
import type { ReportDiff, ReportView } from '../contract/reports.ts';
import { incidentName } from '../names.ts';
import { claimView } from '../views/claim.ts';
import type { Questions, Versioned } from './desk.ts';
import { locateReport } from './located.ts';
import type { Room } from './room.ts';

const SIGNS = { ' ': 'same', '-': 'removed', '+': 'added' } as const;

/** One version of a report with its claims, those rejected too. */
export async function readReport(room: Room, asked: Versioned): Promise<ReportView> {
  const { opened, book, shelf, linking } = room;
  const { number, version, versions, extraction } = await locateReport(room, asked);
  const [view, places, observations] = [await linking.viewOf(number), await linking.places(), await observationsOf(opened.db, opened.id, number)];
  const { standing } = book;
  const id = wireReport(number);
  const { map: _, ...report } = extraction.report;
  const folded = await Promise.all(places.copiesOf(number).map((copy) => shelf.find(copy)));
  return {
    id: reportName(number),
    version: version.version,
    versions: versions.map((one) => ({
      version: one.version,
      fetched: Capture.parse(JSON.parse(one.capture)).fetched_at,
      sha256: one.sha256,
      claims: one.claims,
    })),
    status: standing.statuses.get(id) ?? 'new',
    report,
    claims: extraction.claims.map((claim) => claimView(claim, extraction.report, standing, view)),
    incidents: places.incidentsOf(number).map(incidentName),
    copies: folded.flatMap((copy) =>
      copy === null
        ? []
        : [{ id: reportName(copy.report), title: copy.title, publisher: copy.publisher, why: `Nearly the same text as ${reportName(number)}.` }],
    ),
    observations: observations.map(({ what, at, address }) => ({ what, at, address })),
    sheets: sheetsOn(id, standing),
  };
}

function sheetsOn(report: string, { assessments }: Standing): VerificationSheet[] {
  const made = assessments.map(({ assessment }) => assessment);
  return [sheetOf(made, report, null), ...sheetsOf(made).filter((sheet) => sheet.report === report && sheet.media !== null)];
}

/** What changed between two versions; the last two unless said otherwise. */
export async function diffReport({ opened }: Room, { report, from, to }: Questions['diffReport']['asked']): Promise<ReportDiff> {
  const { older, newer, text, claims } = await compareVersions(opened, report, { from, to });
  return {
    from: older.version,
    to: newer.version,
    text: text.map((change) => ({ kind: SIGNS[change.sign], text: change.text })),
    claims: claims.map(({ change, claim, what }) => {
      const name = claimName(numberOf(claim.id));
      return {
        change: what === null ? change : `${change}: ${what}`,
        older: change === 'appeared' ? null : name,
        newer: change === 'vanished' ? null : name,
        text: claim.text,
      };
    }),
  };
}
