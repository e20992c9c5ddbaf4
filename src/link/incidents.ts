import type { Claim } from '../model/claim.ts';
import type { Extraction } from '../model/extraction.ts';
import type { OpenIncident } from '../model/linked.ts';

/** Groups reports into events and lines their claims' answers up under questions. */
export function findIncidents(_extractions: readonly Extraction[], _claims: readonly Claim[]): OpenIncident[] {
  return [];
}
