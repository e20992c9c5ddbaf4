import chardet from 'chardet';
import { utf16Order } from '../text/utf16.ts';

/** The encoding of a document and how many bytes of mark stand before its text. `encoding` is a label TextDecoder knows. */
export interface Charset {
  encoding: string;
  skip: number;
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Bytes looked at to guess a charset. */
const SAMPLE = 65_536;
/** What a Western page without any declaration is written in. */
const FALLBACK = 'windows-1252';

/**
 * How the bytes are encoded. A byte-order mark wins, then the shape of UTF-16, then bytes that only make sense as UTF-8 (pages declare
 * wrong charsets more often than other charsets look like UTF-8), then what is declared (best first), then a guess from letter frequencies.
 */
export function charsetOf(bytes: Uint8Array, declared: readonly string[]): Charset {
  for (const [encoding, mark] of MARKS) if (mark.every((byte, i) => bytes[i] === byte)) return { encoding, skip: mark.length };
  const order = utf16Order(bytes);
  if (order !== null) return { encoding: `utf-16${order}`, skip: 0 };
  const { multi, broken } = countUtf8(bytes);
  if (multi > 0 && broken * 10 <= multi) return { encoding: 'utf-8', skip: 0 };
  for (const label of declared) {
    const encoding = knownLabel(label);
    if (encoding !== null && encoding !== 'utf-8' && !encoding.startsWith('utf-16')) return { encoding, skip: 0 };
  }
  if (broken === 0) return { encoding: 'utf-8', skip: 0 };
  return { encoding: guess(bytes), skip: 0 };
}

/** TextDecoder's own name for a label; null when it knows none. */
function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function guess(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 1024);
  for (const { name } of chardet.analyse(bytes.subarray(start, start + SAMPLE))) {
    const encoding = knownLabel(name);
    if (encoding !== null && !encoding.startsWith('utf')) return encoding;
  }
  return FALLBACK;
}

/** Characters of more than one byte, and sequences that are no UTF-8. */
function countUtf8(bytes: Uint8Array): { multi: number; broken: number } {
  let multi = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let n = 0;
    while (n < more && ((bytes[i + n + 1] ?? 0) & 0xc0) === 0x80) n++;
    // a document cut off inside its last character is not broken
    if (more > 0 && (n === more || i + n + 1 === bytes.length)) multi++;
    else broken++;
    i += n;
  }
  return { multi, broken };
}
