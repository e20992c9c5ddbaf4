import path from 'node:path';
import { utf16Order } from '../text/utf16.ts';
import { mailKind } from './sniff-mail.ts';

const SIGNATURES: readonly (readonly [name: string, offset: number, bytes: string, media?: string])[] = [
  ['a ZIP archive or office document', 0, 'PK\x03\x04'],
  ['an empty ZIP archive', 0, 'PK\x05\x06'],
  ['a PNG image', 0, '\x89PNG', 'image/png'],
  ['a JPEG image', 0, '\xff\xd8\xff', 'image/jpeg'],
  ['a GIF image', 0, 'GIF8', 'image/gif'],
  ['a TIFF image', 0, 'II*\x00', 'image/tiff'],
  ['a TIFF image', 0, 'MM\x00*', 'image/tiff'],
  ['a WebP image', 8, 'WEBP', 'image/webp'],
  ['a WAV recording', 8, 'WAVE', 'audio/wav'],
  ['a HEIF image', 4, 'ftypheic', 'image/heic'],
  ['a HEIF image', 4, 'ftypheix', 'image/heic'],
  ['a HEIF image', 4, 'ftypmif1', 'image/heif'],
  ['an AVIF image', 4, 'ftypavif', 'image/avif'],
  ['an MPEG-4 recording', 4, 'ftypM4A', 'audio/mp4'],
  ['a video', 4, 'ftyp', 'video/mp4'],
  ['a Matroska video', 0, '\x1aE\xdf\xa3', 'video/x-matroska'],
  ['an MP3 recording', 0, 'ID3', 'audio/mpeg'],
  ['an Ogg recording', 0, 'OggS', 'audio/ogg'],
  ['a gzip archive', 0, '\x1f\x8b'],
  ['a bzip2 archive', 0, 'BZh'],
  ['an xz archive', 0, '\xfd7zXZ\x00'],
  ['a 7-Zip archive', 0, "7z\xbc\xaf'\x1c"],
  ['a RAR archive', 0, 'Rar!\x1a'],
  ['a Zstandard archive', 0, '\x28\xb5\x2f\xfd'],
  ['a tar archive', 257, 'ustar'],
  ['an old office document', 0, '\xd0\xcf\x11\xe0'],
  ['an RTF document', 0, '{\\rtf'],
  ['an SQLite database', 0, 'SQLite format 3\x00'],
  ['a program', 0, '\x7fELF'],
  ['a program', 0, 'MZ\x90'],
];

const HEAD = 4096;
const BY_ENDING: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.txt': 'text/plain',
  '.text': 'text/plain',
};

/** What bytes are: a media type we read, or in words what they look like instead; of pictures, films and recordings both. */
export type Sniffed = { media_type: string } | { looksLike: string; media?: string };

/** Judges bytes by their beginning, then by the ending of `name` and the media type declared by a server. */
export function sniff(bytes: Uint8Array, name: string, declared: string | null = null): Sniffed {
  // readers of PDF look for its mark in the first kilobyte, so what writes one may put something before it
  if (/^[^<]{0,1000}%PDF-\d/.test(latin1(bytes.subarray(0, 1024)))) return { media_type: 'application/pdf' };
  const binary = binaryKind(bytes);
  if (binary !== null) return binary;
  const head = latin1(bytes.subarray(0, HEAD)).replaceAll('\0', '');
  const mail = mailKind(head, name);
  if (mail !== null) return { media_type: mail };
  if (/<!doctype\s+html|<html[\s>]/i.test(head.slice(0, 1024))) return { media_type: 'text/html' };
  const byEnding = BY_ENDING[path.extname(name).toLowerCase()];
  if (byEnding !== undefined) return { media_type: byEnding };
  if (declared !== null && Object.values(BY_ENDING).includes(declared)) return { media_type: declared };
  if (declared === 'application/xhtml+xml') return { media_type: 'text/html' };
  return { media_type: /^\s*(?:<!--[^>]*-->\s*)*<(?:head|body|title|meta|article|main|div|p|h1)[\s>]/i.test(head) ? 'text/html' : 'text/plain' };
}

/** Names the kind of bytes that are no text; null for text. */
function binaryKind(bytes: Uint8Array): { looksLike: string; media?: string } | null {
  const head = latin1(bytes.subarray(0, 512));
  for (const [looksLike, offset, signature, media] of SIGNATURES)
    if (head.startsWith(signature, offset)) return media === undefined ? { looksLike } : { looksLike, media };
  return isText(bytes) ? null : { looksLike: 'binary data' };
}

/** Text has hardly any control characters and, unless it is UTF-16, no zero bytes. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || utf16Order(bytes) !== null) return true;
  const head = bytes.subarray(0, HEAD);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) control++;
  }
  return control <= head.length * 0.02;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
