// Started by `kills.ts` as a process of its own: writes captures and entries until it is killed, and tells of each when it was acknowledged.
import fs from 'node:fs';
import path from 'node:path';
import { FolderCaptures } from '../../src/store/captures/folder-captures.ts';
import { FolderJournal } from '../../src/store/journal/folder-journal.ts';
import { acquireLock } from '../../src/store/lock/lock.ts';
import { entry } from './entries.ts';

const [directory = '', round = ''] = process.argv.slice(2);
/** Appends that are under way at a time. */
const SIDE_BY_SIDE = 4;

const tell = (line: string) => fs.writeSync(1, `${line}\n`);
acquireLock(path.join(directory, 'lock'));
tell('ready');
const captures = await FolderCaptures.open(path.join(directory, 'captures'));
const journal = await FolderJournal.open(path.join(directory, 'journal'));

let made = 0;
async function write(): Promise<void> {
  for (;;) {
    const texts = [1, 2, 3].map(() => `report ${made++} of round ${round}, ${'x'.repeat(2_000)}`);
    const kept = await Promise.all(texts.map((text) => captures.put(Buffer.from(text))));
    const sealed = await journal.append(kept.map(({ sha256 }, nth) => entry(nth, { subject: sha256, after: sha256 })));
    tell(sealed.map(({ seq, hash }) => `${seq}:${hash}`).join(' '));
  }
}
await Promise.all(Array.from({ length: SIDE_BY_SIDE }, write));
