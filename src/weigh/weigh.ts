import type { Drift } from '../model/drift.ts';
import type { Incident } from '../model/incident.ts';
import type { Linked } from '../model/linked.ts';

/** Says of each question how its answers stand to one another, and where an utterance changed on its way. */
export function weigh(_linked: Linked): { incidents: Incident[]; drift: Drift[] } {
  return { incidents: [], drift: [] };
}
