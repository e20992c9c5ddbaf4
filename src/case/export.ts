import type { JournalHead } from '../model/journal.ts';
import type { Sink } from '../store/archive/sink.ts';
import { writeBundle } from '../store/bundle/write.ts';
import { writeWacz } from '../store/wacz/write.ts';
import { plain } from './journal-data.ts';
import type { OpenCase } from './open-case.ts';

/** What left a case; the journal says so behind the last entry that left. */
export interface Exported {
  captures: number;
  /** of the journal that left with it; null where none did */
  head: JournalHead | null;
  /** what a web archive cannot hold and was left out: captures that were not fetched as pages */
  left: number;
}

/** Writes captures, journal and proofs as a bundle. `target` is what the journal says of where it went. */
export async function exportBundle(opened: OpenCase, sink: Sink, target: string): Promise<Exported> {
  const { captures, journal, id, name } = opened;
  const about = { format: 1, id, name, database: null };
  const { manifest, captures: count, head } = await finished(sink, () => writeBundle(sink, { captures, journal, about, name, at: opened.now() }));
  await note(opened, manifest, { as: 'bundle', target, size: head.size, root: head.root });
  return { captures: count, head, left: 0 };
}

/** Writes what the case fetched as a web archive (WACZ). */
export async function exportWacz(opened: OpenCase, sink: Sink, target: string): Promise<Exported> {
  const { captures, journal, name } = opened;
  const { digest, pages, left } = await finished(sink, () => writeWacz(sink, { captures, journal, name, at: opened.now() }));
  await note(opened, digest, { as: 'wacz', target, pages });
  return { captures: pages, head: null, left };
}

async function finished<T>(sink: Sink, write: () => Promise<T>): Promise<T> {
  try {
    const result = await write();
    await sink.finish();
    return result;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

async function note({ journal, now, by }: OpenCase, after: string, data: object): Promise<void> {
  await journal.append([{ at: now(), by, kind: 'export', subject: 'case', before: null, after, reason: null, data: plain(data) }]);
}
