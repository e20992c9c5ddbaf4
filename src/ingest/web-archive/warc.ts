import { WARCParser, type WARCRecord } from 'warcio';
import type { Capture, Ingested, ReportMeta } from '../../model/capture.ts';
import type { Fault } from '../../model/fault.ts';
import { ingested } from '../document.ts';
import { MAX_BYTES, megabytes } from '../limits.ts';
import { BodyTooLarge } from '../url/body.ts';
import { hasDigest } from './digest.ts';
import { type ArchivedAnswer, bodyOf, readAnswer } from './http.ts';

/** Bytes of the file in which the headers of a record must end; they take a few hundred. */
const MAX_HEADERS = 262_144;
/** What is a document; styles, scripts, pictures and data of pages are none. */
const DOCUMENT = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf)|message\/rfc822|multipart\/related)$/;

/** Where records stand: the file as the user knows it, and as a parent of captures. */
export interface Archive {
  where: string;
  parent: Pick<NonNullable<Capture['parent']>, 'sha256' | 'entry'>;
  meta: ReportMeta;
  /** titles by address, where the archive lists its pages; others are then left out */
  pages: ReadonlyMap<string, string | null> | null;
}

/** A record whose end is known when the next one begins. */
interface Waiting {
  item: Ingested;
  start: number;
  record: string | null;
}

/** The documents of a WARC file, gzipped by the record or not. Lengths and digests are checked; a record that fails is told and the others are read. */
export async function* documentsOfWarc(chunks: AsyncIterable<Uint8Array>, archive: Archive): AsyncGenerator<Ingested | Fault> {
  const guard = new HeaderGuard(chunks);
  const parser = new WARCParser(guard.guarded(), { parseHttp: false });
  let waiting: Waiting | null = null;
  const settled = ({ item, start, record }: Waiting, end: number): Ingested => ({
    ...item,
    capture: { ...item.capture, parent: { ...archive.parent, bytes: [start, Math.max(start, end)], record } },
  });
  try {
    for (;;) {
      guard.arm();
      const record = await parser.parse();
      guard.disarm();
      if (waiting) yield settled(waiting, parser.offset);
      waiting = null;
      if (record === null) {
        // what cannot be unpacked to the end of a record's headers is passed over in silence by the library
        if (guard.read > parser.offset) yield cut(archive.where, parser.offset);
        return;
      }
      const start = parser.offset;
      const found = await documentIn(record, archive);
      await record.skipFully();
      if (found === 'cut') {
        yield cut(archive.where, start);
        return;
      }
      if (found !== null && 'capture' in found) waiting = { item: found, start, record: record.warcHeader('WARC-Record-ID') ?? null };
      else if (found !== null) yield found;
    }
  } catch (error) {
    if (waiting) yield settled(waiting, guard.read);
    yield error instanceof HeadersTooLong
      ? {
          where: archive.where,
          what: `The headers of its record at byte ${parser.offset} do not end; what stands before was read.`,
          fix: 'Download or copy it again.',
        }
      : cut(archive.where, parser.offset);
  }
}

function cut(where: string, offset: number): Fault {
  return { where, what: `Its record at byte ${offset} is cut off or broken; what stands before was read.`, fix: 'Download or copy it again.' };
}

async function documentIn(record: WARCRecord, archive: Archive): Promise<Ingested | Fault | 'cut' | null> {
  const type = record.warcType;
  const url = record.warcTargetURI ?? '';
  if ((type !== 'response' && type !== 'resource' && type !== 'conversion') || !/^https?:\/\//i.test(url)) return null;
  if (archive.pages !== null && !archive.pages.has(url)) return null;
  const where = `${archive.where} (${url})`;
  const declared = Number(record.warcHeader('Content-Length') ?? Number.NaN);
  if (!(declared >= 0)) return { where, what: 'Its record does not say how long it is.', fix: 'Download or copy the archive again.' };
  if (declared > MAX_BYTES) {
    const worthTelling = type === 'response' ? false : DOCUMENT.test(mediaType(record.warcHeader('Content-Type')));
    return worthTelling ? { where, what: `It is ${megabytes(declared)} large, more than a report may have.`, fix: 'Save the page by itself.' } : null;
  }
  const block = await record.readFully(false);
  if (block.length < declared) return 'cut';
  const answer: ArchivedAnswer | null =
    type === 'response' ? readAnswer(block) : { status: 200, headers: { 'content-type': record.warcHeader('Content-Type') ?? '' }, transferred: block };
  if (answer === null || answer.status < 200 || answer.status > 299 || !DOCUMENT.test(mediaType(answer.headers['content-type']))) return null;
  if (/\/robots\.txt$/i.test(url)) return null;
  try {
    const body = await bodyOf(answer);
    if (!isGenuine(record, block, answer.transferred, body))
      return { where, what: 'Its bytes are not those its digest was made of: it was changed or damaged.', fix: 'Get the archive anew from where it came.' };
    return documentOf(record, archive, answer, body);
  } catch (error) {
    if (error instanceof BodyTooLarge) return { where, what: `It unpacks to more than ${megabytes(MAX_BYTES)}.`, fix: 'Save the page by itself.' };
    return { where, what: 'What was packed in it cannot be unpacked.', fix: 'Get the archive anew from where it came.' };
  }
}

function documentOf(record: WARCRecord, archive: Archive, { status, headers }: ArchivedAnswer, body: Uint8Array): Ingested | Fault | null {
  const url = record.warcTargetURI ?? '';
  if (body.length === 0) return null;
  const kind = mediaType(headers['content-type']);
  const title = kind === 'text/html' || kind === 'application/xhtml+xml' ? null : archive.pages?.get(url);
  const fetched = record.warcDate ?? null;
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => /^(?:content-type|content-language|date|etag|last-modified|server)$/.test(name)));
  const meta: ReportMeta = { ...archive.meta, file: archive.where, url: archive.meta.url ?? url, ...(title ? { title: archive.meta.title ?? title } : {}) };
  // the name of the archive says nothing of what the page is
  const found = ingested(
    body,
    { from: url, how: 'wacz', fetched_at: fetched, ...(record.warcType === 'response' ? { status } : {}), headers: kept },
    { ...meta, file: null },
    { declared: kind },
  );
  return 'capture' in found ? { ...found, meta } : { ...found, where: `${archive.where} (${url})` };
}

/** A digest that is missing or of an unknown kind proves nothing against the bytes. Payload digests are made before or after unpacking, as crawlers please. */
function isGenuine(record: WARCRecord, block: Uint8Array, transferred: Uint8Array, body: Uint8Array): boolean {
  const ofBlock = record.warcHeader('WARC-Block-Digest');
  if (ofBlock && hasDigest(block, ofBlock) === false) return false;
  const ofPayload = record.warcHeader('WARC-Payload-Digest');
  return !ofPayload || [transferred, body].some((bytes) => hasDigest(bytes, ofPayload) !== false);
}

function mediaType(header: string | null | undefined): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

class HeadersTooLong extends Error {}

/** Passes chunks on and stops where a record's headers do not end, so that they cannot fill the memory. */
class HeaderGuard {
  readonly #chunks: AsyncIterable<Uint8Array>;
  #armed = false;
  #since = 0;
  /** bytes passed on */
  read = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks;
  }

  arm(): void {
    this.#armed = true;
    this.#since = 0;
  }

  disarm(): void {
    this.#armed = false;
  }

  async *guarded(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#chunks) {
      if (this.#armed && this.#since > MAX_HEADERS) throw new HeadersTooLong();
      this.#since += chunk.length;
      this.read += chunk.length;
      yield chunk;
    }
  }
}
