import type { Claim, Hop } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Incident, Question } from '../model/incident.ts';
import type { Origin } from '../model/origin.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { type Assessed, assessedIn } from './assessments/assessed.ts';
import { sayTime } from './when.ts';
import { capital } from './words.ts';

/** A dossier with its ids resolved once, so that every format finds things in constant time. Ids that name nothing are left out. */
export interface View {
  dossier: Dossier;
  reports: ReadonlyMap<string, Report>;
  claims: ReadonlyMap<string, Claim>;
  sources: ReadonlyMap<string, Source>;
  origins: ReadonlyMap<string, Origin>;
  questions: ReadonlyMap<string, Question>;
  /** claims by report, in text order */
  claimsIn: ReadonlyMap<string, readonly Claim[]>;
  /** incidents by report */
  incidentsOf: ReadonlyMap<string, readonly Incident[]>;
  /** what people graded, judged, settled and checked */
  assessed: Assessed;
}

/** Resolves the ids of a dossier. */
export function viewOf(dossier: Dossier): View {
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const claimsIn = new Map<string, Claim[]>();
  for (const claim of dossier.claims) push(claimsIn, claim.report, claim);
  for (const list of claimsIn.values()) list.sort((a, b) => startOf(a) - startOf(b));
  const incidentsOf = new Map<string, Incident[]>();
  for (const incident of dossier.incidents) for (const report of incident.reports) push(incidentsOf, report, incident);
  return {
    dossier,
    reports: byId(dossier.reports),
    claims: byId(dossier.claims),
    sources: byId(dossier.sources),
    origins: byId(dossier.origins),
    questions: byId(dossier.incidents.flatMap((incident) => incident.questions)),
    claimsIn,
    incidentsOf,
    assessed: assessedIn(dossier),
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function startOf(claim: Claim): number {
  return claim.content[0]?.[0] ?? claim.context[0];
}

/** The things behind ids, in order; ids that name nothing are left out. */
export function found<T>(map: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => map.get(id) ?? []);
}

/** `c12` → `12`: the number a claim carries in the margin, on its card and in the notes. */
export function numberOf(id: string): string {
  return id.replace(/^\D+/, '');
}

/** The name a hop is known by across the dossier, or the one its report gives. */
export function nameOf(view: View, hop: Hop): string {
  return (hop.source === null ? undefined : view.sources.get(hop.source)?.name) ?? hop.name;
}

/** What a report is called: its title, else its file or address, else its id. */
export function titleOf(report: Report): string {
  return report.title ?? report.file ?? report.url ?? report.id;
}

/** Where a claim comes from in one line: speaker → relays → publisher. The publisher is the report's when the chain names none; where nobody is known, the report itself speaks. */
export function chainOf(view: View, claim: Claim): string[] {
  const names = claim.chain.map((hop) => nameOf(view, hop));
  const publisher = view.reports.get(claim.report)?.publisher;
  if (publisher && !claim.chain.some((hop) => hop.role === 'publisher')) names.push(publisher);
  // a party that publishes its own words stands once
  const way = names.filter((name, index) => name !== names[index - 1]);
  return way.length > 0 ? way : ['the report itself'];
}

/** The claims a source stands in, by its part in them. */
export type Roles = Record<Hop['role'], Claim[]>;

/** What each source speaks, relays and publishes. */
export function rolesOf(view: View): Map<string, Roles> {
  const roles = new Map<string, Roles>();
  for (const claim of view.dossier.claims) {
    for (const { source, role } of claim.chain) {
      if (source === null) continue;
      const known = roles.get(source) ?? { speaker: [], relay: [], publisher: [] };
      roles.set(source, known);
      known[role].push(claim);
    }
  }
  return roles;
}

/** What an act of saying is called, its dates in words. */
export function labelOf({ label }: Origin): string {
  return capital(label.replace(/\b\d{4}-\d{2}-\d{2}\b/g, sayTime));
}
