import { openServer } from '../store/index/open.ts';
import { readJournal } from '../store/journal/read-entries.ts';
import type { Journal } from '../store/ports.ts';
import { ServerJournal } from '../store/server/server-journal.ts';
import { caseFolder, readAbout } from './folder.ts';

/** Reads the journal of a case as it is now, without its lock. `database` is the address of its server where the case does not say it whole. */
export async function withHistory<T>(directory: string, database: string | null, use: (journal: Pick<Journal, 'entries' | 'head'>) => Promise<T>): Promise<T> {
  const folder = caseFolder(directory);
  const about = readAbout(folder);
  if (about.database === null) return use(await readJournal(folder.journal));
  const opened = await openServer(database ?? about.database);
  try {
    return await use(await ServerJournal.open(opened.db, about.id));
  } finally {
    await opened.close();
  }
}
