import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { HearsayError } from '../../model/errors.ts';
import { syncDirectory } from '../durable.ts';
import { unwritable } from '../unwritable.ts';
import type { Sink } from './sink.ts';

/** Files that are flushed side by side. */
const AT_ONCE = 64;

/** A sink that makes `folder`, which must not exist yet; it has that name only once all is there. */
export function folderSink(folder: string): Sink {
  if (existsSync(folder)) throw new HearsayError({ where: folder, what: 'It exists already.', fix: 'Name a new folder; nothing is written over.' });
  const part = `${folder}.part`;
  const made = new Set<string>();
  const files: string[] = [];
  return {
    async add(name, content) {
      const file = path.join(part, name);
      try {
        await mkdir(path.dirname(file), { recursive: true });
        made.add(path.dirname(file));
        const handle = await open(file, 'w');
        try {
          for await (const piece of content) await handle.appendFile(piece);
          files.push(file);
        } finally {
          await handle.close();
        }
      } catch (error) {
        throw unwritable(folder, error);
      }
    },
    async finish() {
      try {
        // together at the end: the first ones take the others along
        for (let from = 0; from < files.length; from += AT_ONCE) await Promise.all(files.slice(from, from + AT_ONCE).map(syncFile));
        for (const directory of made) await syncDirectory(directory);
        await rename(part, folder);
        await syncDirectory(path.dirname(path.resolve(folder)));
      } catch (error) {
        throw unwritable(folder, error);
      }
    },
    abandon: () => rm(part, { recursive: true, force: true }),
  };
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
