import { createHash } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { Capture } from '../../model/capture.ts';
import { TOOL } from '../../model/tool.ts';

/** Of the transport, not of the bytes: they were unpacked when they were received. */
const TRANSPORT = new Set(['content-encoding', 'transfer-encoding', 'content-length', 'connection', 'keep-alive']);

/** A record of a WARC file, gzipped, with what its index says of it. */
export interface WrittenRecord {
  bytes: Uint8Array;
  url: string;
  /** ISO 8601, UTC */
  date: string;
  mime: string;
  status: number | null;
  digest: string;
  /** a record that stands behind it, gzipped, and says which addresses led there; empty when none did */
  way: Uint8Array;
}

/** The first record of a WARC file. */
export async function infoRecord(filename: string, at: string): Promise<Uint8Array> {
  const warcHeaders = { 'WARC-Record-ID': recordId(`info ${at}`) };
  const info = { software: TOOL, format: 'WARC File Format 1.1', conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/' };
  return WARCSerializer.serialize(WARCRecord.createWARCInfo({ filename, warcVersion: 'WARC/1.1', date: seconds(at), warcHeaders }, info), { gzip: true });
}

/**
 * A capture as a record: what was fetched as a response of the address that gave it, with the headers that were kept, anything else as a resource
 * named by its hash. `at` is when the journal took it, for captures without a time of their own.
 */
export async function captureRecord(capture: Capture, body: Uint8Array, at: string): Promise<WrittenRecord> {
  const { sha256, from, media_type: mime, fetched_at: fetched, redirects, final_url: final = from, status = 200 } = capture;
  const isPage = /^https?:\/\//i.test(from);
  const [url, date] = [isPage ? final : `urn:sha256:${sha256}`, seconds(fetched ?? at)];
  const shared = { url, date, warcVersion: 'WARC/1.1' as const };
  const id = { 'WARC-Record-ID': recordId(`${sha256} ${url} ${date}`) };
  const content = [body];
  const record = isPage
    ? WARCRecord.create(
        {
          ...shared,
          type: 'response',
          statusline: `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd(),
          httpHeaders: headersOf(capture, body.length),
          warcHeaders: id,
        },
        content,
      )
    : WARCRecord.create({ ...shared, type: 'resource', warcHeaders: { ...id, 'Content-Type': mime } }, content);
  const bytes = await WARCSerializer.serialize(record, { gzip: true, digest: { algo: 'sha-256', prefix: 'sha256:', base32: false } });
  const way =
    isPage && final !== from
      ? await wayRecord([from, ...redirects.filter((one) => one !== from && one !== final)], shared, id['WARC-Record-ID'])
      : new Uint8Array();
  return { bytes, url, date, mime, status: isPage ? status : null, digest: `sha256:${sha256}`, way };
}

/** The redirects were followed and their answers not kept: none is made up, a metadata record says which they were (WARC 1.1, 6.6, `via`). */
async function wayRecord(
  addresses: readonly string[],
  shared: { url: string; date: string; warcVersion: 'WARC/1.1' },
  concurrentTo: string,
): Promise<Uint8Array> {
  const fields = Buffer.from(addresses.map((address) => `via: ${address.replace(/[\r\n]/g, '')}\r\n`).join(''));
  const warcHeaders = { 'WARC-Record-ID': recordId(`way ${concurrentTo}`), 'WARC-Concurrent-To': concurrentTo, 'Content-Type': 'application/warc-fields' };
  return WARCSerializer.serialize(WARCRecord.create({ ...shared, type: 'metadata', warcHeaders }, [fields]), { gzip: true });
}

function headersOf({ headers, media_type: mime }: Capture, size: number): Record<string, string> {
  const kept = Object.entries(headers).filter(([name, value]) => !TRANSPORT.has(name.toLowerCase()) && /^[\w-]+$/.test(name) && !/[\r\n]/.test(value));
  return { 'content-type': mime, ...Object.fromEntries(kept.map(([name, value]) => [name.toLowerCase(), value])), 'content-length': String(size) };
}

/** A UUID made of what it names, so that the same case gives the same file (RFC 9562, version 8). */
function recordId(of: string): string {
  const hex = createHash('sha256').update(of).digest('hex');
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}>`;
}

function seconds(at: string): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
