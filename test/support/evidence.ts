import path from 'node:path';
import type { NewEntry } from '../../src/model/journal.ts';
import { FolderCaptures } from '../../src/store/captures/folder-captures.ts';
import { FolderJournal } from '../../src/store/journal/folder-journal.ts';
import { entry } from './entries.ts';

/** Fills a folder with captures and the journal that names them, as a case does, and closes it. */
export async function keepEvidence(directory: string, texts: readonly string[], more: readonly NewEntry[] = []): Promise<void> {
  const captures = await FolderCaptures.open(path.join(directory, 'captures'));
  const journal = await FolderJournal.open(path.join(directory, 'journal'));
  await journal.append([entry(0, { kind: 'init', subject: 'case', data: { name: 'ferry' } })]);
  for (const text of texts) {
    const { sha256, size } = await captures.put(Buffer.from(text));
    const data = {
      sha256,
      media_type: 'text/html',
      size,
      from: `https://ferry.example/${size}`,
      how: 'live',
      fetched_at: '2024-05-06T07:08:09Z',
      redirects: [],
      headers: { 'content-type': 'text/html' },
      tool: 'test',
      operator: null,
    };
    await journal.append([entry(size, { kind: 'capture', subject: sha256, after: sha256, data })]);
  }
  if (more.length > 0) await journal.append(more);
  await journal.close();
}
