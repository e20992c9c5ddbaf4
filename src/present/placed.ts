import type { Incident, Membership } from '../model/incident.ts';
import type { View } from './view.ts';

/** Where a report was put and why. */
export interface Placed extends Membership {
  incident: Incident;
}

/** By report, the incident it was put into and why; nothing where there is only one incident, as then all are in it. */
export function placedIn({ dossier }: Pick<View, 'dossier'>): ReadonlyMap<string, Placed> {
  const { incidents } = dossier;
  if (incidents.length < 2) return new Map();
  return new Map(incidents.flatMap((incident) => (incident.membership ?? []).map((member) => [member.report, { ...member, incident }])));
}
