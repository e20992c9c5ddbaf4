import { stat } from 'node:fs/promises';
import path from 'node:path';
import { NO_HASH, type SealedEntry } from '../../model/journal.ts';
import { HEAD_FILE, readHead, type StoredHead } from '../journal/head-file.ts';
import { misplaced, parseLine } from '../journal/line.ts';
import { MerkleTree } from '../journal/proofs.ts';
import { linesOf, listSegments, type Segment } from '../journal/segments.ts';
import { codeOf } from '../unwritable.ts';
import type { Finding } from './finding.ts';

/** What a journal was found to hold. */
export interface Swept {
  /** RFC 6962 hashes of the entries read; zeros for damaged and missing ones */
  leaves: readonly Uint8Array[];
  /** Merkle root over the first `size` entries as they stand on the disk, hexadecimal */
  root(size: number): string;
}

/**
 * Reads every byte of a journal folder: each entry against its hash, its number and the entry before, then all of them against the stored
 * head. A fault does not end it. `onEntry` is told of each sound entry. Returns what was read.
 */
export async function* sweepJournal(directory: string, onEntry: (entry: SealedEntry) => void): AsyncGenerator<Finding, Swept> {
  const leaves: Uint8Array[] = [];
  const [head, { segments, strangers }] = await Promise.all([headIn(directory), segmentsIn(directory)]);
  for (const name of strangers) yield { item: `journal/${name}`, state: 'noted', what: 'It is no part of a journal.' };

  const state = { leaves, prev: NO_HASH as string | null, limit: typeof head === 'string' || head === null ? Number.POSITIVE_INFINITY : head.size };
  for (const segment of segments) yield* sweepSegment(segment, state, onEntry);

  const tree = new MerkleTree(leaves);
  const root = (size: number): string => Buffer.from(tree.root(size)).toString('hex');
  yield headFinding(head, leaves.length, root, state.prev);
  return { leaves, root };
}

interface State {
  leaves: Uint8Array[];
  /** hash of the last entry read; null when that one is damaged */
  prev: string | null;
  /** entries that were acknowledged */
  limit: number;
}

async function* sweepSegment({ file, first }: Segment, state: State, onEntry: (entry: SealedEntry) => void): AsyncGenerator<Finding> {
  const item = `journal/${path.basename(file)}`;
  if (first > state.leaves.length && first < state.limit) yield skip(item, state, first);
  const start = state.leaves.length;
  let [sound, kept] = [0, 0];
  for (const { bytes, whole } of linesOf(file)) {
    if (state.leaves.length >= state.limit) break;
    kept += bytes.length + 1;
    const seq = state.leaves.length;
    const read = whole ? parseLine(bytes) : 'is cut short';
    if (typeof read === 'string') {
      yield { item: `${item}, entry ${seq}`, state: 'changed', what: `It ${read}.` };
      state.leaves.push(Buffer.alloc(32));
      state.prev = null;
      continue;
    }
    const fault = misplaced(read.entry, seq, state.prev);
    if (fault === null) {
      sound++;
      onEntry(read.entry);
    } else {
      yield { item: `${item}, entry ${seq}`, state: 'changed', what: `It ${fault}.` };
      if (read.entry.seq > seq && read.entry.seq < state.limit) yield skip(item, state, read.entry.seq);
    }
    state.leaves.push(read.leaf);
    state.prev = read.entry.hash;
  }
  const behind = (await stat(file)).size - kept;
  if (behind > 0 && state.leaves.length >= state.limit)
    yield { item, state: 'noted', what: `${behind} bytes at its end were never acknowledged: a run was interrupted, or one is at work.` };
  if (state.leaves.length > start && sound === state.leaves.length - start)
    yield { item, state: 'ok', what: `${sound} entries, each with its hash and behind the one before` };
}

/** Entries that are not there, up to number `to`. */
function skip(item: string, state: State, to: number): Finding {
  const from = state.leaves.length;
  while (state.leaves.length < to) state.leaves.push(Buffer.alloc(32));
  state.prev = null;
  return { item, state: 'missing', what: to === from + 1 ? `Entry ${from} is gone.` : `Entries ${from} to ${to - 1} are gone.` };
}

function headFinding(head: StoredHead | string | null, size: number, root: (size: number) => string, last: string | null): Finding {
  const item = `journal/${HEAD_FILE}`;
  if (head === null) return { item, state: 'missing', what: 'How many entries there were can no longer be told.' };
  if (typeof head === 'string') return { item, state: 'changed', what: `It ${head}.` };
  if (size < head.size) return { item, state: 'missing', what: `${head.size} entries were acknowledged and ${size} are there.` };
  if (root(head.size) !== head.root || last !== head.hash)
    return { item, state: 'changed', what: 'The Merkle tree over the entries has another root than was written here.' };
  return { item, state: 'ok', what: `${head.size} entries, Merkle root ${head.root}` };
}

async function headIn(directory: string): Promise<StoredHead | string | null> {
  try {
    return await readHead(directory);
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

async function segmentsIn(directory: string): Promise<{ segments: Segment[]; strangers: string[] }> {
  try {
    return await listSegments(directory);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return { segments: [], strangers: [] };
    throw error;
  }
}
