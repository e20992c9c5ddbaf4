import { Readable } from 'node:stream';
import { readHeaders } from '../../formats/mime/headers.ts';
import { MAX_BYTES } from '../limits.ts';
import { readBody } from '../url/body.ts';

/** An answer of a web server as it stands in an archive. */
export interface ArchivedAnswer {
  status: number;
  /** lower-case names; of repeated headers the first */
  headers: Record<string, string>;
  /** the body as it was transferred */
  transferred: Uint8Array;
}

/** Reads status, headers and body of an HTTP response; null when it is none. */
export function readAnswer(block: Uint8Array): ArchivedAnswer | null {
  const source = Buffer.from(block.buffer, block.byteOffset, Math.min(block.byteLength, 300_000)).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})[^\n]{0,1000}\n/.exec(source);
  if (!status) return null;
  const read = readHeaders(source, status[0].length, source.length);
  if (!read) return null;
  return { status: Number(status[1]), headers: Object.fromEntries(read.headers), transferred: block.subarray(read.body) };
}

/** The body unpacked and its chunks put together, at most 20 MB of it. Throws BodyTooLarge, or another error when it is broken. */
export async function bodyOf({ headers, transferred }: ArchivedAnswer): Promise<Uint8Array> {
  const whole = /\bchunked\b/i.test(headers['transfer-encoding'] ?? '') ? (dechunked(transferred) ?? transferred) : transferred;
  const packed = /^(?:gzip|x-gzip|br|deflate)\b/i.test(headers['content-encoding'] ?? '') && !looksUnpacked(whole);
  return packed ? readBody(Readable.from([whole]), headers['content-encoding'] ?? null, MAX_BYTES) : whole;
}

/** Some crawlers store what they unpacked under headers that still say it is packed. */
function looksUnpacked(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200)).toString('latin1');
  return /^(?:\xEF\xBB\xBF)?\s*(?:<[!a-z?]|%PDF)/i.test(head);
}

/** Null when the chunks are not what their lengths say: some crawlers store the body already put together. */
function dechunked(bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, at);
    if (newline < 0 || newline - at > 1000) return null;
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(Buffer.from(bytes.subarray(at, newline)).toString('latin1'))?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    const start = newline + 1;
    if (start + length > bytes.length) return null;
    parts.push(bytes.subarray(start, start + length));
    at = bytes[start + length] === 0x0d ? start + length + 2 : start + length + 1;
  }
  return null;
}
