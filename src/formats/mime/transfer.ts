/** Bytes of a decoded body and the bytes of the source they stand for. A copy has as many on both sides, byte for byte. */
export interface Segment {
  /** offset in the decoded bytes */
  at: number;
  size: number;
  /** offset in the source */
  source: number;
  sourceSize: number;
  copy: boolean;
}

export interface Transferred {
  bytes: Uint8Array;
  /** in order; what stands between them in the source stands for nothing */
  segments: Segment[];
}

const BASE64 = new Map('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').map((letter, value) => [letter.charCodeAt(0), value]));
const EQUALS = 0x3d;

/** Undoes the Content-Transfer-Encoding of `[start, end)` of a source whose characters stand for bytes. Unknown encodings are taken as none. */
export function decodeTransfer(source: string, start: number, end: number, encoding: string): Transferred {
  if (encoding === 'base64') return decodeBase64(source, start, end);
  if (encoding === 'quoted-printable') return decodeQuoted(source, start, end);
  const bytes = new Uint8Array(end - start);
  for (let i = start; i < end; i++) bytes[i - start] = source.charCodeAt(i);
  return { bytes, segments: [{ at: 0, size: bytes.length, source: start, sourceSize: bytes.length, copy: true }] };
}

function decodeQuoted(source: string, start: number, end: number): Transferred {
  const bytes = new Uint8Array(end - start);
  const segments: Segment[] = [];
  let size = 0;
  const add = (from: number, to: number, copy: boolean, length: number): void => {
    const last = segments.at(-1);
    if (last && last.copy === copy && last.source + last.sourceSize === from) {
      last.size += length;
      last.sourceSize += to - from;
    } else segments.push({ at: size, size: length, source: from, sourceSize: to - from, copy });
    size += length;
  };
  for (let i = start; i < end; ) {
    const code = source.charCodeAt(i);
    if (code !== EQUALS) {
      bytes[size] = code;
      add(i, i + 1, true, 1);
      i++;
      continue;
    }
    const softBreak = softBreakAt(source, i + 1, end);
    const value = hex(source.charCodeAt(i + 1)) * 16 + hex(source.charCodeAt(i + 2));
    if (softBreak > 0) i = softBreak;
    else if (i + 2 < end && value >= 0) {
      bytes[size] = value;
      add(i, i + 3, false, 1);
      i += 3;
    } else {
      // a lone equals sign stands for itself
      bytes[size] = code;
      add(i, i + 1, true, 1);
      i++;
    }
  }
  return { bytes: bytes.subarray(0, size), segments };
}

/** Where the line after a soft line break begins, or 0 when there is none. White space before the break is padding. */
function softBreakAt(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < 100 && (source[at] === ' ' || source[at] === '\t' || source[at] === '\r')) at++;
  if (at >= end) return end;
  return source[at] === '\n' ? at + 1 : 0;
}

/** Value of a hexadecimal digit; far below zero for anything else, so that a sum with one is too. */
function hex(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  return code >= 0x61 && code <= 0x66 ? code - 0x57 : -1000;
}

/** One segment a line. Anything that is no letter of the alphabet is passed over. */
function decodeBase64(source: string, start: number, end: number): Transferred {
  const bytes = new Uint8Array(Math.ceil(((end - start) * 3) / 4));
  const segments: Segment[] = [];
  let size = 0;
  let held = 0;
  let bits = 0;
  for (let i = start; i < end; ) {
    const newline = source.indexOf('\n', i);
    const stop = newline < 0 || newline > end ? end : newline;
    const at = size;
    for (let j = i; j < stop; j++) {
      const value = BASE64.get(source.charCodeAt(j));
      if (value === undefined) continue;
      held = ((held << 6) | value) & 0xffffff;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      bytes[size++] = (held >> bits) & 0xff;
    }
    if (size > at) segments.push({ at, size: size - at, source: i, sourceSize: stop - i, copy: false });
    i = stop + 1;
  }
  return { bytes: bytes.subarray(0, size), segments };
}
