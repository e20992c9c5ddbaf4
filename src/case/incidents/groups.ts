import { elsewhereIn } from '../../link/recalls/recalled.ts';
import type { Recall } from '../../link/recalls/recalls.ts';
import type { Membership } from '../../model/incident.ts';
import type { SignedIncidentRuling } from '../../model/incident-ruling.ts';
import type { Span } from '../../model/span.ts';
import type { Placement } from '../../store/index/incidents.ts';
import { numberOf, wireReport } from '../ids.ts';
import { guestsOf } from './guests.ts';

/** An incident as a group of reports. */
export interface Group {
  /** `i7`: the number of the first report about it, so that it keeps its name when others come */
  id: string;
  /** numbers, ascending: of those about it, and of those of which a passage speaks of it */
  reports: number[];
  /** in the order of `reports` */
  membership: Membership[];
  /** by report about it, `r12`, the passages that speak of others */
  elsewhere: ReadonlyMap<string, readonly Span[]>;
}

type Placed = Pick<Placement, 'report' | 'opened_by' | 'joined' | 'why'>;

/**
 * Which reports tell of one event: as the program placed them, and as people ruled since, in the order of their rulings. A report that came
 * after a ruling goes where the one it is most like went; one that has no words goes where people put it, and is in no group before. Reports of which
 * a passage speaks of an incident are in its group too. Placements come in the order of their reports, groups in that of their first ones.
 */
export function groupsOf(placements: readonly Placed[], rulings: readonly SignedIncidentRuling[], recalls: readonly Recall[] = []): Group[] {
  const incidentOf = new Map(placements.flatMap(({ report, opened_by }) => (opened_by === null ? [] : [[report, opened_by]])));
  const known = new Set(placements.map(({ report }) => report));
  const ruledBy = new Map<number, SignedIncidentRuling>();
  for (const [index, ruling] of rulings.entries()) {
    const named = ruling.reports.map(numberOf).filter((report) => known.has(report));
    // reports have numbers above 0: those below are free for incidents that people made
    const made = -1 - index;
    const moved = movedBy(ruling, named, incidentOf);
    if (ruling.ruling === 'together') together(moved, made, incidentOf);
    else if (moved.length > 0) apart(moved, ruling.known, made, placements, incidentOf);
    for (const report of moved) ruledBy.set(report, ruling);
  }
  const groups = new Map<number, Group>();
  for (const placed of placements) {
    const incident = incidentOf.get(placed.report);
    if (incident === undefined) continue;
    const group: Group = groups.get(incident) ?? { id: wireReport(placed.report).replace('r', 'i'), reports: [], membership: [], elsewhere: new Map() };
    groups.set(incident, group);
    group.membership.push(membershipOf(placed, ruledBy.get(placed.report), placed.joined !== null && incidentOf.get(placed.joined) === incident));
  }
  const guests = guestsOf(recalls, rulings, incidentOf);
  const elsewhere = elsewhereIn(guests.map(({ member }) => member));
  for (const { incident, member } of guests) groups.get(incident)?.membership.push(member);
  return [...groups.values()].map(({ id, membership }) => {
    membership.sort((a, b) => numberOf(a.report) - numberOf(b.report));
    return { id, reports: membership.map(({ report }) => numberOf(report)), membership, elsewhere: mentioned(elsewhere, membership) };
  });
}

/** By report, the group of the incident it is about, then those of which passages of it speak. */
export function byReport(groups: readonly Group[]): Map<number, Group[]> {
  const groupsOf = new Map<number, Group[]>();
  for (const group of groups)
    for (const { report, passages } of group.membership) {
      const known = groupsOf.get(numberOf(report)) ?? [];
      groupsOf.set(numberOf(report), passages === undefined ? [group, ...known] : [...known, group]);
    }
  return groupsOf;
}

/** Which of the reports a ruling names it takes to another incident. */
function movedBy({ ruling }: SignedIncidentRuling, named: readonly number[], incidentOf: ReadonlyMap<number, number>): readonly number[] {
  const [first, ...others] = named;
  if (ruling === 'together' || ruling === 'apart') return named;
  return ruling === 'not' && first !== undefined && others.some((other) => incidentOf.get(other) === incidentOf.get(first)) ? [first] : [];
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

/** What of it is of these reports. */
function mentioned(elsewhere: ReadonlyMap<string, Span[]>, membership: readonly Membership[]): Map<string, Span[]> {
  return new Map(membership.flatMap(({ report }) => (elsewhere.has(report) ? [[report, elsewhere.get(report) ?? []] as const] : [])));
}
