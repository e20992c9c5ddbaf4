import type { Capture, Ingested, ReportMeta } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { captureOf } from './capture.ts';
import { sniff } from './sniff.ts';

/** Bytes that are text in a format we read, as a capture; a fault when they are empty or something else. `declared` is the media type a server gave. */
export function ingested(
  bytes: Uint8Array,
  origin: Pick<Capture, 'from' | 'how'> & Partial<Capture>,
  meta: ReportMeta,
  declared: string | null = null,
): Ingested | Fault {
  const where = origin.from;
  if (bytes.length === 0) return { where, what: 'It is empty.', fix: 'Check whether it was saved or sent whole.' };
  const sniffed = sniff(bytes, meta.file ?? where, declared);
  if ('looksLike' in sniffed) return { where, what: `It looks like ${sniffed.looksLike}, not like text;`, fix: 'save it as HTML, Markdown or plain text.' };
  return { capture: captureOf(bytes, { ...origin, media_type: sniffed.media_type }), bytes, meta };
}
