import type { Incident, Membership } from '../model/incident.ts';
import type { View } from './view.ts';
import { shorten } from './words.ts';

/** Where a report was put and why. */
export interface Placed extends Membership {
  incident: Incident;
}

/** Characters of a passage that are quoted. */
const QUOTED = 160;

/** By report, the incidents it was put into and why, the one it is about first; nothing where there is only one incident, as then all are in it. */
export function placedIn({ dossier }: Pick<View, 'dossier'>): ReadonlyMap<string, readonly Placed[]> {
  const { incidents } = dossier;
  const placed = new Map<string, Placed[]>();
  if (incidents.length < 2) return placed;
  for (const incident of incidents)
    for (const member of incident.membership ?? []) {
      const known = placed.get(member.report) ?? [];
      placed.set(member.report, member.passages === undefined ? [{ ...member, incident }, ...known] : [...known, { ...member, incident }]);
    }
  return placed;
}

/** The passages of a report that speak of an incident it is not about, each as it begins; empty for a report about it. */
export function quotesOf({ report, passages = [] }: Placed, { reports }: Pick<View, 'reports'>): string[] {
  const text = reports.get(report)?.text ?? '';
  return passages.map(([start, end]) => shorten(text.slice(start, end).replace(/\s+/g, ' ').trim(), QUOTED));
}
