import { reportName } from '../../case/ids.ts';
import { verifyOpenCase } from '../../case/verify.ts';
import { Capture } from '../../model/capture.ts';
import { HearsayError } from '../../model/errors.ts';
import { entryOfBytes } from '../../store/index/captures.ts';
import { StampData } from '../../store/timestamp/check.ts';
import type { Receipt, Verification } from '../contract/evidence.ts';
import type { Versioned } from './desk.ts';
import { locateReport } from './located.ts';
import type { Room } from './room.ts';

/** Faults that are told one by one; of a broken disk nobody reads a million. */
const TOLD = 500;

/** What vouches for a version of a report: its bytes are hashed anew, and its entry in the journal is read anew. */
export async function receipt(room: Room, asked: Versioned): Promise<Receipt> {
  const { opened } = room;
  const { version } = await locateReport(room, asked);
  const capture = Capture.parse(JSON.parse(version.capture));
  const seq = (await entryOfBytes(opened.db, opened.id, capture.sha256)) ?? version.seq;
  return {
    id: reportName(asked.report),
    sha256: capture.sha256,
    size: capture.size,
    media_type: capture.media_type,
    fetched: capture.fetched_at,
    from: capture.from,
    hash: await rehash(room, capture.sha256),
    chained: await chained(room, seq),
    stamped: stampOver(room, seq),
  };
}

async function rehash({ opened: { captures } }: Room, sha256: string): Promise<Receipt['hash']> {
  if (!(await captures.has(sha256))) return 'missing';
  try {
    await captures.get(sha256);
    return 'ok';
  } catch (error) {
    if (error instanceof HearsayError) return 'changed';
    throw error;
  }
}

/** The chain was walked to its end when the case was opened, and grew here since: the entry must still have the hash it had in it. */
async function chained({ opened: { journal }, book }: Room, seq: number): Promise<Receipt['chained']> {
  const walked = book.hashAt(seq);
  try {
    for await (const { hash } of journal.entries(seq, seq + 1)) return { seq, hash, ok: hash === walked };
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
  }
  return { seq, hash: walked ?? '', ok: false };
}

/** The earliest time stamp on a journal that held the entry. */
function stampOver({ book }: Room, seq: number): Receipt['stamped'] {
  for (const { data } of book.stamps) {
    const stamp = StampData.safeParse(data);
    if (stamp.success && stamp.data.size > seq) return { at: stamp.data.time, authority: stamp.data.authority };
  }
  return null;
}

/** Checks everything now. */
export async function verify({ opened }: Room): Promise<Verification> {
  const faults: Verification['faults'] = [];
  const notes: string[] = [];
  let [checked, failed] = [0, 0];
  for await (const { item, state, what } of verifyOpenCase(opened)) {
    checked++;
    if (state === 'noted') notes.push(`${item}: ${what}`);
    if (state !== 'changed' && state !== 'missing') continue;
    failed++;
    if (faults.length < TOLD) faults.push({ item, state, what });
  }
  if (failed > faults.length) notes.push(`${failed - faults.length} more faults; \`hearsay verify\` lists them all.`);
  return { ok: failed === 0, checked, faults, notes };
}
