import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { piecesOf } from '../pieces.ts';
import { HEAD_FILE } from './head-file.ts';

/** A file of the journal: as many lines as were written until it was large enough, the number of its first entry in its name. */
export interface Segment {
  file: string;
  first: number;
}

const NAME = /^(\d{12})\.jsonl$/;
/** Bytes of one line that are still read; no entry that Hearsay writes comes near it. */
const LONGEST_LINE = 64 * 1024 * 1024;

export function segmentName(first: number): string {
  return `${String(first).padStart(12, '0')}.jsonl`;
}

/** The segments of a journal in their order, and whatever else lies in its folder and does not belong there. */
export async function listSegments(directory: string): Promise<{ segments: Segment[]; strangers: string[] }> {
  const segments: Segment[] = [];
  const strangers: string[] = [];
  for (const name of (await readdir(directory)).sort()) {
    const first = NAME.exec(name)?.[1];
    if (first !== undefined) segments.push({ file: path.join(directory, name), first: Number(first) });
    // what a kill left while the head was replaced
    else if (name !== HEAD_FILE && name !== `${HEAD_FILE}.part`) strangers.push(name);
  }
  return { segments, strangers };
}

/** A line without its line feed; `whole` is false for bytes at the end of a file that no line feed ends. */
export interface Line {
  bytes: Uint8Array;
  whole: boolean;
}

/**
 * The lines of a file behind the first `skip`, byte for byte, one piece of the file in memory at a time; a line longer than any that is written
 * ends the reading as torn.
 */
export function* linesOf(file: string, skip = 0): Generator<Line> {
  let pieces: Buffer[] = [];
  let length = 0;
  let toSkip = skip;
  for (const piece of piecesOf(file)) {
    let start = 0;
    for (; toSkip > 0; toSkip--) {
      const feed = piece.indexOf(10, start);
      if (feed < 0) break;
      start = feed + 1;
    }
    if (toSkip > 0) continue;
    for (let feed = piece.indexOf(10, start); feed >= 0; feed = piece.indexOf(10, start)) {
      const end = piece.subarray(start, feed);
      yield { bytes: pieces.length === 0 ? end : Buffer.concat([...pieces, end]), whole: true };
      pieces = [];
      length = 0;
      start = feed + 1;
    }
    const rest = piece.subarray(start);
    length += rest.length;
    if (length > LONGEST_LINE) break;
    if (rest.length > 0) pieces.push(rest);
  }
  if (pieces.length > 0) yield { bytes: Buffer.concat(pieces), whole: false };
}
