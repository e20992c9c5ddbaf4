import type { Membership } from '../../model/incident.ts';
import type { Span } from '../../model/span.ts';
import type { Recall } from './recalls.ts';

/** The passages of a report that tell of an incident which others are about. */
export interface Recalled<Incident> {
  report: string;
  incident: Incident;
  /** in the order of the text, those that touch joined */
  passages: Span[];
  /** the report about it that most speaks for */
  like: string;
  why: string;
}

/**
 * Which incidents the passages of reports tell of, each of at most one: that for which most speaks, of those alike the one of the
 * first report. What speaks most for the report's own incident stays there. `incidentOf` gives the incident that a report is mainly about.
 */
export function recalledIn<Incident>(recalls: readonly Recall[], incidentOf: (report: string) => Incident | undefined): Recalled<Incident>[] {
  const best = new Map<string, Recall>();
  for (const recall of recalls) {
    const key = `${recall.report} ${recall.passage[0]}`;
    const known = best.get(key);
    if (known === undefined || before(recall, known)) best.set(key, recall);
  }
  const found = new Map<string, Map<Incident, Recall[]>>();
  for (const recall of best.values()) {
    const incident = incidentOf(recall.of);
    const own = incidentOf(recall.report);
    if (incident === undefined || own === undefined || incident === own) continue;
    const ofReport = found.get(recall.report) ?? new Map<Incident, Recall[]>();
    found.set(recall.report, ofReport.set(incident, [...(ofReport.get(incident) ?? []), recall]));
  }
  return [...found].flatMap(([report, ofReport]) =>
    [...ofReport].map(([incident, those]) => {
      const first = those.reduce((a, b) => (before(b, a) ? b : a));
      return { report, incident, passages: joined(those.map(({ passage }) => passage)), like: first.of, why: first.why };
    }),
  );
}

/** Such passages as what makes their report a member of that incident. */
export function recalledMember(report: string, { passages, like, why }: Pick<Recalled<unknown>, 'passages' | 'like' | 'why'>): Membership {
  return { report, like, why, rule: 'link.recall', passages };
}

/** By report, the passages of it that speak of an incident it is not mainly about. */
export function elsewhereIn(members: readonly Pick<Membership, 'report' | 'passages'>[]): Map<string, Span[]> {
  const elsewhere = new Map<string, Span[]>();
  for (const { report, passages = [] } of members) if (passages.length > 0) elsewhere.set(report, [...(elsewhere.get(report) ?? []), ...passages]);
  return elsewhere;
}

/** Whether more speaks for a recall than for another; of those alike, whether it is of an earlier report or stands earlier. */
function before(a: Recall, b: Recall): boolean {
  return (b.score - a.score || Number(a.of.slice(1)) - Number(b.of.slice(1)) || a.passage[0] - b.passage[0]) < 0;
}

function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last !== undefined && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
