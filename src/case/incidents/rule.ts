import { HearsayError } from '../../model/errors.ts';
import type { IncidentRuling } from '../../model/incident-ruling.ts';
import type { NewEntry } from '../../model/journal.ts';
import { reportsReadSince } from '../../store/index/reports.ts';
import { readStanding } from '../decisions/standing.ts';
import { reportName, wireReport } from '../ids.ts';
import { plain } from '../journal-data.ts';
import type { OpenCase } from '../open-case.ts';
import { type Group, groupsOf } from './groups.ts';
import { Placing } from './placing.ts';

/** A ruling as somebody gives it; `reports` are numbers. */
interface GivenRuling {
  ruling: IncidentRuling['ruling'];
  reports: readonly number[];
  reason: string;
}

/**
 * The entry of the journal that holds a ruling on reports; a report named twice counts once. `known` is the highest number a report of the case
 * has. HearsayError where there is nothing that a report is held against.
 */
export function rulingEntry({ ruling, reports, reason }: GivenRuling, known: number): Pick<NewEntry, 'kind' | 'subject' | 'reason' | 'data'> {
  const [first, ...others] = new Set(reports);
  if (first === undefined || (ruling !== 'apart' && others.length === 0))
    throw new HearsayError({
      where: first === undefined ? 'incident' : reportName(first),
      what: 'One report makes no pair.',
      fix: ruling === 'together' ? 'Name two that tell of one event.' : 'Name it, then a report about the other event.',
    });
  const data: IncidentRuling = { ruling, reports: [first, ...others].map(wireReport), known };
  return { kind: 'incident', subject: reportName(first), reason, data: plain(data) };
}

/** Adds a ruling on reports to the journal. Returns the incidents of the case from then on. HearsayError when the case has no such report, or as above. */
export async function ruleOnIncidents(opened: OpenCase, given: GivenRuling): Promise<Group[]> {
  const { db, id, journal, now, by } = opened;
  const listed = await reportsReadSince(db, id, 0);
  const has = new Set(listed.map(({ report }) => report));
  const unknown = given.reports.find((report) => !has.has(report));
  if (unknown !== undefined)
    throw new HearsayError({ where: reportName(unknown), what: 'The case has no such report.', fix: '`hearsay list` shows those it has.' });
  await journal.append([{ at: now(), by, before: null, after: null, ...rulingEntry(given, listed.at(-1)?.report ?? 0) }]);
  const { placements, recalls } = await (await Placing.open({ db, id })).follow(listed);
  return groupsOf(placements, (await readStanding(journal)).incidents, recalls);
}
