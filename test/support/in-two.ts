import type { Dossier } from '../../src/model/dossier.ts';
import type { Membership } from '../../src/model/incident.ts';

const FIRST: Membership = { report: 'r1', like: null, why: 'No earlier report tells of the same event.', rule: 'link.incident' };
const ALIKE: Membership = { report: 'r2', like: 'r1', why: 'Both share rare names.', rule: 'link.incident' };
const APART: Membership = { report: 'r3', like: null, why: 'Mia <b>set it apart', rule: 'review.incident' };

/** A dossier of one incident with the reasons of three of its reports. */
export function inOne(dossier: Dossier): Dossier {
  return { ...dossier, incidents: dossier.incidents.map((incident) => ({ ...incident, membership: [FIRST, ALIKE, APART] })) };
}

/** The same with the third report in an incident of its own. */
export function inTwo(dossier: Dossier): Dossier {
  return {
    ...dossier,
    incidents: dossier.incidents.flatMap((incident) => [
      { ...incident, membership: [FIRST, ALIKE] },
      { ...incident, id: 'i2', type: 'flood', reports: ['r3'], questions: [], membership: [APART] },
    ]),
  };
}
