import { decisionOf } from '../../case/decisions/decisions.ts';
import type { SealedEntry } from '../../model/journal.ts';
import type { LogRow } from '../contract/evidence.ts';
import { sayDecision } from '../views/decision-words.ts';
import { sayRecord } from '../views/record-words.ts';
import type { Page, Questions } from './desk.ts';
import { badCursor } from './pages.ts';
import type { Room } from './room.ts';

/** The journal, newest first; the cursor is the number of the last entry told. `acts`: only what people decided. */
export async function listLog(room: Room, { cursor, limit, subject, acts }: Questions['listLog']['asked']): Promise<Page<LogRow>> {
  const { book, opened } = room;
  const before = cursor === null ? Number.POSITIVE_INFINITY : seqIn(cursor);
  if (subject === null && !acts) {
    const { size } = opened.journal.head();
    const to = Math.min(before, size);
    const from = Math.max(0, to - limit);
    const rows = (await entries(room, from, to)).toReversed();
    return { rows: rows.map((entry) => rowOf(room, entry)), next: from > 0 ? `e${from}` : null, total: size };
  }
  const decided = new Set(book.decided.map(({ entry }) => entry.seq));
  const all = subject === null ? [...decided] : book.entriesOf(subject).filter((seq) => !acts || decided.has(seq));
  const seqs = all.filter((seq) => seq < before).toReversed();
  const rows = await Promise.all(seqs.slice(0, limit).map(async (seq) => book.decidedAt(seq)?.entry ?? (await entries(room, seq, seq + 1))[0]));
  const last = seqs[limit - 1];
  return { rows: rows.flatMap((entry) => (entry ? [rowOf(room, entry)] : [])), next: seqs.length > limit ? `e${last}` : null, total: all.length };
}

async function entries({ opened }: Room, from: number, to: number): Promise<SealedEntry[]> {
  const found: SealedEntry[] = [];
  for await (const entry of opened.journal.entries(from, to)) found.push(entry);
  return found;
}

function rowOf({ book }: Room, entry: SealedEntry): LogRow {
  const decision = decisionOf(entry);
  const { seq, at, by, kind, subject, reason, hash } = entry;
  const undone = book.undone.get(seq) ?? null;
  return {
    seq,
    at,
    by,
    kind,
    subject,
    what: decision === null ? sayRecord(entry) : sayDecision(decision),
    reason,
    hash,
    undone,
    undoable: decision !== null && undone === null,
  };
}

function seqIn(cursor: string): number {
  const [, digits] = /^e(\d{1,9})$/.exec(cursor) ?? [];
  if (digits === undefined) throw badCursor(cursor);
  return Number(digits);
}
