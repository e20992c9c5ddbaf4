import path from 'node:path';
import { HearsayError } from '../../model/errors.ts';
import type { SealedEntry } from '../../model/journal.ts';
import type { Journal } from '../ports.ts';
import { HEAD_FILE, readHead } from './head-file.ts';
import { prevAtStart, readLine } from './line.ts';
import { linesOf, listSegments } from './segments.ts';

/**
 * Entries `from` to `to` - 1 of a journal folder, each checked against its hash and the one before it. HearsayError at the first that is
 * damaged or missing; `hearsay verify` finds them all. Of a file, what lies before them is passed over by its line feeds.
 */
export async function* readEntries(directory: string, from: number, to: number): AsyncGenerator<SealedEntry> {
  if (from >= to) return;
  const { segments } = await listSegments(directory);
  const start = Math.max(
    0,
    segments.findLastIndex(({ first }) => first <= from),
  );
  let seq = segments[start]?.first ?? 0;
  let prev = prevAtStart(Math.max(seq, from - 1));
  for (const { file, first } of segments.slice(start)) {
    if (seq >= to) break;
    if (first !== seq) throw damaged(file, `begins with entry ${first}, but entry ${seq} comes next`);
    // the one before is read too, as the first that is asked for is bound to it
    const passed = Math.max(0, from - 1 - first);
    seq += passed;
    for (const { bytes, whole } of linesOf(file, passed)) {
      if (seq >= to) break;
      const read = whole ? readLine(bytes, seq, prev) : 'is cut short';
      if (typeof read === 'string') throw damaged(file, `${read} (entry ${seq})`);
      if (seq >= from) yield read.entry;
      prev = read.entry.hash;
      seq++;
    }
  }
  if (seq < to) throw damaged(directory, `ends with entry ${seq - 1}, but entry ${to - 1} was acknowledged`);
}

export function damaged(where: string, what: string): HearsayError {
  return new HearsayError({
    where,
    what: `The journal is damaged: it ${what}.`,
    fix: 'Run `hearsay verify` to see everything that is, and restore it from a copy.',
  });
}

/** The journal in a folder as it is now, for reading: the writer may go on, and no lock is needed. HearsayError when its head is damaged or missing. */
export async function readJournal(directory: string): Promise<Pick<Journal, 'entries' | 'head'>> {
  const head = await readHead(directory);
  if (head === null || typeof head === 'string') throw damaged(path.join(directory, HEAD_FILE), head ?? 'has no head');
  const { size, root, hash } = head;
  return { head: () => ({ size, root, hash }), entries: (from = 0, to = size) => readEntries(directory, from, Math.min(to, size)) };
}
