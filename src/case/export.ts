import type { JournalHead } from '../model/journal.ts';
import type { Sink } from '../store/archive/sink.ts';
import { writeBundle } from '../store/bundle/write.ts';
import { listReports } from '../store/index/reports.ts';
import { type WrittenWacz, writeWacz } from '../store/wacz/write.ts';
import { plain } from './journal-data.ts';
import type { OpenCase } from './open-case.ts';

/** Reports whose titles are read at once. */
const TITLES = 1_000;

/** What left a case in a bundle. */
export interface BundleExport {
  captures: number;
  /** of the journal that left with it */
  head: JournalHead;
}

/** Writes captures, journal and proofs as a bundle; the journal says so behind the last entry that left. `target` is what the journal says of where it went. */
export async function exportBundle(opened: OpenCase, sink: Sink, target: string): Promise<BundleExport> {
  const { captures, journal, id, name } = opened;
  const about = { format: 1, id, name, database: null };
  const { manifest, captures: count, head } = await finished(sink, () => writeBundle(sink, { captures, journal, about, name, at: opened.now() }));
  await note(opened, manifest, { as: 'bundle', target, size: head.size, root: head.root });
  return { captures: count, head };
}

/** Writes the captures as a web archive (WACZ), pages with the titles the case knows. */
export async function exportWacz(opened: OpenCase, sink: Sink, target: string): Promise<WrittenWacz> {
  const { captures, journal, name, db, id } = opened;
  const titles = new Map<string, string>();
  for (let from = 1, more = true; more; ) {
    const reports = await listReports(db, id, { from, limit: TITLES });
    for (const { sha256, title, report } of reports) {
      if (title !== null) titles.set(sha256, title);
      from = report + 1;
    }
    more = reports.length === TITLES;
  }
  const written = await finished(sink, () => writeWacz(sink, { captures, journal, name, at: opened.now(), titles }));
  await note(opened, written.digest, { as: 'wacz', target, pages: written.pages, resources: written.resources });
  return written;
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
