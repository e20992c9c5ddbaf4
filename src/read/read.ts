import type { Ingested } from '../model/capture.ts';
import type { Report } from '../model/report.ts';

/** Reads one capture into a report. Throws HearsayError when the bytes are no document we can read. */
export function read(_ingested: Ingested, _id: string): Report {
  throw new Error('not yet');
}
