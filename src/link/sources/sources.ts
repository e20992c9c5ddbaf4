import type { Extraction } from '../../model/extraction.ts';
import type { Source } from '../../model/source.ts';

/** Extractions whose hops name their sources, and those sources. */
export interface Named {
  extractions: Extraction[];
  sources: Source[];
}

/** Gives every hop of every chain its source. */
export function nameSources(extractions: readonly Extraction[]): Named {
  return { extractions: [...extractions], sources: [] };
}
