import type { Membership } from '../../model/incident.ts';
import type { SignedIncidentRuling } from '../../model/incident-ruling.ts';
import type { Placement } from '../../store/index/incidents.ts';
import { numberOf, wireReport } from '../ids.ts';

/** An incident as a group of reports. */
export interface Group {
  /** `i7`: the number of its first report, so that it keeps its name when others come */
  id: string;
  /** numbers, ascending */
  reports: number[];
  membership: Membership[];
}

type Placed = Pick<Placement, 'report' | 'opened_by' | 'joined' | 'why'>;

/**
 * Which reports tell of one event: as the program placed them, and as people ruled since, in the order of their rulings. A report that came
 * after a ruling goes where the one it is most like went; one that has no words goes where people put it, and is in no group before. Placements come in the order of their reports, groups in that of their first ones.
 */
export function groupsOf(placements: readonly Placed[], rulings: readonly SignedIncidentRuling[]): Group[] {
  const incidentOf = new Map(placements.flatMap(({ report, opened_by }) => (opened_by === null ? [] : [[report, opened_by]])));
  const known = new Set(placements.map(({ report }) => report));
  const ruledBy = new Map<number, SignedIncidentRuling>();
  for (const [index, ruling] of rulings.entries()) {
    const named = ruling.reports.map(numberOf).filter((report) => known.has(report));
    // reports have numbers above 0: those below are free for incidents that people made
    const made = -1 - index;
    if (ruling.ruling === 'together') together(named, made, incidentOf);
    else apart(named, ruling.known, made, placements, incidentOf);
    for (const report of named) ruledBy.set(report, ruling);
  }
  const groups = new Map<number, Group>();
  for (const placed of placements) {
    const incident = incidentOf.get(placed.report);
    if (incident === undefined) continue;
    const group = groups.get(incident) ?? { id: wireReport(placed.report).replace('r', 'i'), reports: [], membership: [] };
    groups.set(incident, group);
    group.reports.push(placed.report);
    group.membership.push(membershipOf(placed, ruledBy.get(placed.report), placed.joined !== null && incidentOf.get(placed.joined) === incident));
  }
  return [...groups.values()];
}

function together(named: readonly number[], made: number, incidentOf: Map<number, number>): void {
  if (named.length < 2) return;
  const joined = new Set(named.flatMap((report) => incidentOf.get(report) ?? []));
  const [into = made] = joined;
  if (joined.size > 1) for (const [report, incident] of incidentOf) if (joined.has(incident)) incidentOf.set(report, into);
  for (const report of named) incidentOf.set(report, into);
}

function apart(named: readonly number[], known: number, into: number, placements: readonly Placed[], incidentOf: Map<number, number>): void {
  const from = new Map(named.flatMap((report) => [[report, incidentOf.get(report)] as const]));
  for (const { report, joined } of placements) {
    if (report <= known || joined === null || !from.has(joined)) continue;
    if (incidentOf.get(report) === from.get(joined)) from.set(report, incidentOf.get(report));
  }
  for (const report of from.keys()) incidentOf.set(report, into);
}

function membershipOf({ report, joined, why }: Placed, ruling: SignedIncidentRuling | undefined, there: boolean): Membership {
  const like = joined !== null && there ? wireReport(joined) : null;
  if (ruling === undefined) return { report: wireReport(report), like, why, rule: 'link.incident' };
  const said = ruling.ruling === 'together' ? 'put it together with others' : 'set it apart from others';
  return { report: wireReport(report), like, why: `${ruling.by} ${said}${ruling.reason === null ? '.' : `: ${ruling.reason}`}`, rule: 'review.incident' };
}
