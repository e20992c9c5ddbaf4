import { recalledIn, recalledMember } from '../../link/recalls/recalled.ts';
import type { Recall } from '../../link/recalls/recalls.ts';
import type { Membership } from '../../model/incident.ts';
import type { SignedIncidentRuling } from '../../model/incident-ruling.ts';
import { numberOf } from '../ids.ts';

/** A report in an incident that it is not mainly about. */
export interface Guest {
  incident: number;
  member: Membership;
}

/**
 * Reports in incidents that they are not mainly about: those of which the program found passages that tell of it, and those of which a person said
 * that they do. Of several rulings on one report and one incident the last counts. `incidentOf` gives, by number, what each report is about.
 */
export function guestsOf(recalls: readonly Recall[], rulings: readonly SignedIncidentRuling[], incidentOf: ReadonlyMap<number, number>): Guest[] {
  const ruled = ruledOn(rulings, incidentOf);
  const about = (report: string) => incidentOf.get(numberOf(report));
  const stands = ({ report, of }: Recall) => ruled.get(report)?.get(about(of) ?? 0)?.ruling !== 'not';
  const found = recalledIn(recalls.filter(stands), about).map(({ report, incident, ...told }) => ({ incident, member: recalledMember(report, told) }));
  const known = new Map(found.map((guest) => [`${guest.member.report} ${guest.incident}`, guest.member]));
  for (const [report, incidents] of ruled)
    for (const [incident, { ruling, by, reason }] of incidents) {
      if (ruling !== 'also' || incident === about(report)) continue;
      const why = `${by} said that it speaks of this too${reason === null ? '.' : `: ${reason}`}`;
      const member = known.get(`${report} ${incident}`);
      if (member) Object.assign(member, { why, rule: 'review.incident' });
      else found.push({ incident, member: { report, like: null, why, rule: 'review.incident', passages: [] } });
    }
  return found;
}

/** By report and by incident the last ruling that says whether the one speaks of the other. */
function ruledOn(rulings: readonly SignedIncidentRuling[], incidentOf: ReadonlyMap<number, number>): Map<string, Map<number, SignedIncidentRuling>> {
  const ruled = new Map<string, Map<number, SignedIncidentRuling>>();
  for (const ruling of rulings) {
    const [report, ...others] = ruling.reports;
    if (report === undefined || (ruling.ruling !== 'also' && ruling.ruling !== 'not')) continue;
    const incidents = ruled.get(report) ?? new Map<number, SignedIncidentRuling>();
    ruled.set(report, incidents);
    for (const other of others) {
      const incident = incidentOf.get(numberOf(other));
      if (incident !== undefined) incidents.set(incident, ruling);
    }
  }
  return ruled;
}
