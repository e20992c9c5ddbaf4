import { withChanges } from '../../case/decisions/reviews.ts';
import { claimName, isAdded, numberOf, reportName, wireClaim } from '../../case/ids.ts';
import { storedExtraction } from '../../case/stored.ts';
import type { Claim } from '../../model/claim.ts';
import type { Extraction } from '../../model/extraction.ts';
import { claimVersions } from '../../store/index/claims.ts';
import { type StoredReport, versionsOf } from '../../store/index/reports.ts';
import { wireIncident } from '../names.ts';
import { Refusal } from '../refusal.ts';
import type { Versioned } from './desk.ts';
import type { LinkedIncident } from './linking/linking.ts';
import type { Room } from './room.ts';

/** One version of a report as analysts left it, rejected claims included, with all versions there are. */
export interface Located {
  number: number;
  version: StoredReport;
  versions: StoredReport[];
  extraction: Extraction;
}

/** Refusal when there is no such report or version. */
export async function locateReport({ opened, book }: Room, { report, version }: Versioned): Promise<Located> {
  const versions = await versionsOf(opened.db, opened.id, report);
  const newest = versions.at(-1);
  if (newest === undefined) throw new Refusal(404, `The case has no report ${reportName(report)}; the inbox lists those it has.`);
  const wanted = version === null ? newest : versions.find((one) => one.version === version);
  if (wanted === undefined) throw new Refusal(404, `${reportName(report)} has no version ${version}; it has versions 1 to ${newest.version}.`);
  return { number: report, version: wanted, versions, extraction: withChanges(storedExtraction(wanted), book.standing) };
}

/** A claim in the newest version of its report. Refusal when there is none of that number. */
export async function locateClaim(room: Room, number: number): Promise<Located & { claim: Claim }> {
  const report = await reportWith(room, number);
  const located = report === null ? null : await locateReport(room, { report, version: null });
  const claim = located?.extraction.claims.find(({ id }) => id === wireClaim(number));
  if (located === null || claim === undefined)
    throw new Refusal(404, `The case has no claim ${claimName(number)} now; a later version of its report may have dropped it.`);
  return { ...located, claim };
}

/** An incident of that name, `I-0001`. Refusal when there is none. */
export async function incidentCalled({ linking }: Room, name: string): Promise<LinkedIncident> {
  const linked = await linking.incident(wireIncident(name));
  if (linked === null) throw new Refusal(404, `The case has no incident ${name} now; incidents are found anew when reports or decisions come.`);
  return linked;
}

async function reportWith({ opened, book }: Room, claim: number): Promise<number | null> {
  const wire = wireClaim(claim);
  if (!isAdded(wire)) return (await claimVersions(opened.db, opened.id, claim)).at(-1)?.report ?? null;
  const report = [...book.standing.added].find(([, additions]) => additions.some((addition) => addition.claim === wire))?.[0];
  return report === undefined ? null : numberOf(report);
}
