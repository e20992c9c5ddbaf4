import type { MapRun } from '../model/report.ts';
import type { Charset } from './charset.ts';

/** The characters of a document and where in the capture each of them stands. */
export interface Decoded {
  text: string;
  encoding: string;
  /** offset in the capture's bytes of the character at `index`; `text.length` gives the end */
  byteAt(index: number): number;
  /** of a text put together from stretches of another: the map of `[start, end)`, one run for each stretch in it */
  stretches?(start: number, end: number): MapRun[];
}

/** What windows-1252 has from 0x80 to 0x9F. Node 20 decodes these bytes as ISO 8859-1 has them. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
/** UTF-16 code units between two remembered offsets. */
const STEP = 256;
const SINGLE_BYTE = /^(?:windows-\d+|iso-8859-\d+(?:-i)?|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866|x-user-defined)$/;

/** Decodes the bytes after the mark; what cannot be decoded becomes U+FFFD. */
export function decode(bytes: Uint8Array, { encoding, skip }: Charset): Decoded {
  const body = bytes.subarray(skip);
  const raw = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  const text = encoding === 'windows-1252' ? raw.replace(/[\x80-\x9F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80)) : raw;
  return { text, encoding, byteAt: offsets(text, body, encoding, skip) };
}

function offsets(text: string, body: Uint8Array, encoding: string, skip: number): (index: number) => number {
  if (encoding.startsWith('utf-16')) return (index) => skip + Math.min(2 * index, body.length);
  if (SINGLE_BYTE.test(encoding) || text.length === body.length) return (index) => skip + index;
  if (encoding === 'utf-8' && !text.includes('\uFFFD')) {
    const at = utf8Offsets(text);
    return (index) => skip + at(index);
  }
  const starts = steppedOffsets(text, body, encoding);
  return (index) => skip + (starts[index] ?? body.length);
}

/** Offsets in valid UTF-8, from one remembered in every `STEP` and the lengths of the characters after it. */
function utf8Offsets(text: string): (index: number) => number {
  const marks = new Uint32Array(Math.floor(text.length / STEP) + 1);
  let byte = 0;
  for (let i = 0; i < text.length; i++) {
    if (i % STEP === 0) marks[i / STEP] = byte;
    byte += utf8Length(text.charCodeAt(i));
  }
  return (index) => {
    const mark = Math.min(Math.floor(index / STEP), marks.length - 1);
    let at = marks[mark] ?? 0;
    for (let i = mark * STEP; i < index; i++) at += utf8Length(text.charCodeAt(i));
    return at;
  };
}

/** Bytes a code unit accounts for: the first of a surrogate pair for all four, the second for none. */
function utf8Length(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (unit >= 0xd800 && unit < 0xdc00) return 4;
  return unit >= 0xdc00 && unit < 0xe000 ? 0 : 3;
}

/** Start of every code unit in an encoding without a simple rule, found by feeding the decoder byte by byte; the rare case, and slow. */
function steppedOffsets(text: string, body: Uint8Array, encoding: string): Uint32Array {
  const starts = new Uint32Array(text.length + 1).fill(body.length);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let unit = 0;
  let from = 0;
  for (let i = 0; i < body.length; i++) {
    const out = decoder.decode(body.subarray(i, i + 1), { stream: true }).length;
    if (out === 0) continue;
    starts.fill(from, unit, unit + out);
    unit += out;
    from = i + 1;
  }
  return starts;
}
