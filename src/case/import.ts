import { importBundle } from '../store/bundle/import.ts';
import { FolderJournal } from '../store/journal/folder-journal.ts';
import { caseFolder } from './folder.ts';
import { plain } from './journal-data.ts';
import type { Surroundings } from './open-case.ts';

/** Makes a case out of a bundle once everything in it was found right; its journal goes on with where it came from. The index is made when it is opened. */
export async function importCase(bundle: string, directory: string, { by, now }: Pick<Surroundings, 'by' | 'now'>): Promise<{ checked: number }> {
  const { manifest, checked } = await importBundle(bundle, directory);
  const journal = await FolderJournal.open(caseFolder(directory).journal);
  await journal.append([{ at: now(), by, kind: 'import', subject: 'case', before: null, after: manifest, reason: null, data: plain({ from: bundle }) }]);
  await journal.close();
  return { checked };
}
