import type { Capture, Ingested, ReportMeta } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { captureOf } from './capture.ts';
import { sniff } from './sniff.ts';

/**
 * Bytes that are text in a format we read, as a capture; a fault when they are empty or something else. `declared` is the media type a server
 * gave; with `media`, pictures, films and recordings are taken too.
 */
export function ingested(
  bytes: Uint8Array,
  origin: Pick<Capture, 'from' | 'how'> & Partial<Capture>,
  meta: ReportMeta,
  { declared = null, media = false }: { declared?: string | null; media?: boolean } = {},
): Ingested | Fault {
  const where = origin.from;
  if (bytes.length === 0) return { where, what: 'It is empty.', fix: 'Check whether it was saved or sent whole.' };
  const sniffed = sniff(bytes, meta.file ?? where, declared);
  const taken = (media_type: string): Ingested => ({ capture: captureOf(bytes, { ...origin, media_type }), bytes, meta });
  if ('media_type' in sniffed) return taken(sniffed.media_type);
  if (media && sniffed.media !== undefined) return taken(sniffed.media);
  return {
    where,
    what: `It looks like ${sniffed.looksLike}, not like text;`,
    fix: sniffed.media === undefined ? 'save it as HTML, Markdown or plain text.' : 'save its words as text, or keep it in a case with `hearsay add`.',
  };
}
