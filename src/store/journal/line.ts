import { canonicalJson } from '../../model/canonical.ts';
import { Entry, type NewEntry, NO_HASH, type SealedEntry } from '../../model/journal.ts';
import { leafHash } from './merkle.ts';

/**
 * A line of the journal is `{"entry":ENTRY,"hash":"…"}`, ENTRY canonical JSON and the hash that of its very bytes: `sed`, `printf` and
 * `sha256sum` can check it.
 */
const OPENING = '{"entry":';
const BEFORE_HASH = ',"hash":"';
const CLOSING = '"}';
const TAIL = BEFORE_HASH.length + 64 + CLOSING.length;

/** An entry in its place behind the entry with hash `prev`, and its line without the line feed. */
export function seal(entry: NewEntry, seq: number, prev: string): { sealed: SealedEntry; line: string; leaf: Uint8Array } {
  const placed: Entry = { ...entry, seq, prev };
  const json = canonicalJson(placed);
  const leaf = leafHash(Buffer.from(json));
  const hash = leaf.toString('hex');
  return { sealed: { ...placed, hash }, line: `${OPENING}${json}${BEFORE_HASH}${hash}${CLOSING}`, leaf };
}

/** The line of an entry that was sealed before, without the line feed: the same bytes, as entries are written in one way only. */
export function lineOf({ hash, ...entry }: SealedEntry): string {
  return `${OPENING}${canonicalJson(entry)}${BEFORE_HASH}${hash}${CLOSING}`;
}

export interface ReadLine {
  entry: SealedEntry;
  leaf: Uint8Array;
}

/** The entry of a line given without its line feed, or in words why it is none. */
export function parseLine(line: Uint8Array): ReadLine | string {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength);
  const json = bytes.subarray(OPENING.length, -TAIL);
  const leaf = leafHash(json);
  const hash = leaf.toString('hex');
  const whole = bytes.length > OPENING.length + TAIL && bytes.subarray(0, OPENING.length).equals(Buffer.from(OPENING));
  if (!whole || bytes.subarray(-TAIL).toString('latin1') !== `${BEFORE_HASH}${hash}${CLOSING}`) return 'is not what was written: its hash does not fit';
  const entry = parseEntry(json.toString('utf8'));
  return typeof entry === 'string' ? entry : { entry: { ...entry, hash }, leaf };
}

/** The entry of a line that stands at number `seq` behind the entry with hash `prev` (null: not known), or in words why it cannot. */
export function readLine(line: Uint8Array, seq: number, prev: string | null): ReadLine | string {
  const read = parseLine(line);
  return typeof read === 'string' ? read : (misplaced(read.entry, seq, prev) ?? read);
}

/** In words why an entry cannot stand at number `seq` behind the entry with hash `prev` (null: not known); null when it can. */
export function misplaced(entry: Entry, seq: number, prev: string | null): string | null {
  if (entry.seq !== seq) return `has the number ${entry.seq} in the place of ${seq}`;
  if (prev !== null && entry.prev !== prev) return 'does not follow the entry before it: that one was changed, removed or put elsewhere';
  return null;
}

function parseEntry(json: string): Entry | string {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
    // two ways to write one entry would be two entries to a hash and one to a reader
    if (canonicalJson(raw) !== json) return 'is not written in the one way entries are';
  } catch {
    return 'holds no JSON';
  }
  const entry = Entry.safeParse(raw);
  return entry.success ? entry.data : 'is of a kind this Hearsay does not know, or lacks a part; use the newest Hearsay that wrote to this case';
}

/** What `prev` must be at `seq`, when nothing before was read: known only at the beginning. */
export function prevAtStart(seq: number): string | null {
  return seq === 0 ? NO_HASH : null;
}
