import type { Dossier } from '../model/dossier.ts';

/** The dossier as JSON by the published schema: two spaces a level, keys in the order of the model, a line feed at the end. */
export function toJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
