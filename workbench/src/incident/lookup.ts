import { createContext, useContext } from 'react';
import type { Cell, IncidentView, OriginView } from '../../../src/http/contract/incidents.ts';
import type { ClaimView, ReportRow } from '../../../src/http/contract/reports.ts';
import type { Fetched } from '../api/client.ts';
import type { Membership, Question, Source } from '../api/types.ts';
import { reportName } from '../parts/ids.ts';

/** An incident with its ids resolved once. */
export interface Lookup {
  view: IncidentView;
  /** the ETag it came with */
  seen: string | null;
  claims: ReadonlyMap<string, ClaimView>;
  origins: ReadonlyMap<string, OriginView>;
  sources: ReadonlyMap<string, Source>;
  /** by the id that claims carry: `r12` */
  reports: ReadonlyMap<string, ReportRow>;
  /** why each report is in the incident, by its name: `R-0012` */
  membership: ReadonlyMap<string, Membership>;
  /** questions that compare something, contested first */
  questions: readonly Question[];
  /** statements that one origin makes and nothing else speaks to */
  lone: readonly Question[];
  /** origin → question → cells */
  cells: ReadonlyMap<string, ReadonlyMap<string, readonly Cell[]>>;
  /** by question */
  settled: ReadonlyMap<string, IncidentView['settled'][number]>;
}

const LONE = 'other:said';
const ORDER: readonly Question['status'][] = ['contested', 'evolving', 'agreed', 'single', 'unclaimed'];

export function lookupOf({ body: view, seen }: Fetched<IncidentView>): Lookup {
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const cells = new Map<string, Map<string, Cell[]>>();
  for (const cell of view.cells) {
    const row = cells.get(cell.origin) ?? new Map<string, Cell[]>();
    cells.set(cell.origin, row);
    row.set(cell.question, [...(row.get(cell.question) ?? []), cell]);
  }
  const { questions } = view.incident;
  return {
    view,
    seen,
    claims: byId(view.claims),
    origins: byId(view.origins),
    sources: byId(view.sources),
    reports: new Map(view.reports.map((report) => [wireOf(report.id), report])),
    membership: new Map((view.incident.membership ?? []).map((member) => [reportName(member.report), member])),
    questions: questions.filter(({ slot }) => slot !== LONE).sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status)),
    lone: questions.filter(({ slot }) => slot === LONE),
    cells,
    settled: new Map(view.settled.map((one) => [one.question, one])),
  };
}

/** `R-0012` → `r12`. */
const wireOf = (name: string): string => `r${Number(name.slice(2))}`;

const LookupContext = createContext<Lookup | null>(null);
export const LookupProvider = LookupContext.Provider;

export function useLookup(): Lookup {
  const lookup = useContext(LookupContext);
  if (lookup === null) throw new Error('no incident around this');
  return lookup;
}

/** The things behind ids, in order; ids that name nothing are left out. */
export function found<T>(map: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => map.get(id) ?? []);
}

/** An answer as it is read: "20 March 2023, evening". */
export const sayAnswer = ({ view }: Lookup, value: string): string => view.said[value] ?? value;

/** Who printed a claim, as short as it can be said. */
export function publisherOf({ reports }: Lookup, claim: ClaimView): string {
  return (
    claim.chain.findLast(({ role }) => role === 'publisher')?.name ??
    reports.get(claim.report)?.publisher ??
    claim.chain.at(-1)?.name ??
    reportName(claim.report)
  );
}
