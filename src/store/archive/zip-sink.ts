import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Zip, ZipPassThrough } from 'fflate';
import { HearsayError } from '../../model/errors.ts';
import { syncDirectory } from '../durable.ts';
import { unwritable } from '../unwritable.ts';
import type { Sink } from './sink.ts';

/** Bytes and files that a ZIP without its 64-bit extension holds, with room for its directory. */
const [MOST_BYTES, MOST_FILES] = [3.9e9, 65_000];

/** A sink that makes the ZIP `file`, which must not exist yet. Nothing in it is packed, so that what was hashed lies in it byte for byte. */
export function zipSink(file: string): Sink {
  if (existsSync(file)) throw new HearsayError({ where: file, what: 'It exists already.', fix: 'Name a new file; nothing is written over.' });
  const part = `${file}.part`;
  let handle: FileHandle | null = null;
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  let [bytes, files] = [0, 0];

  const write = async (): Promise<void> => {
    const chunks = ready;
    ready = [];
    try {
      handle ??= await open(part, 'w');
      for (const chunk of chunks) {
        bytes += chunk.length;
        await handle.appendFile(chunk);
      }
    } catch (error) {
      throw unwritable(file, error);
    }
    if (bytes > MOST_BYTES || files > MOST_FILES)
      throw new HearsayError({ where: file, what: 'The case is too large for one ZIP file.', fix: 'Export it to a folder: leave the ending .zip off.' });
  };

  return {
    async add(name, content) {
      const entry = new ZipPassThrough(name);
      // the same case gives the same file
      entry.mtime = new Date(1980, 0, 1);
      zip.add(entry);
      files++;
      for await (const piece of content) {
        // fflate keeps what it is given, and readers may use a buffer again
        entry.push(Uint8Array.from(piece));
        await write();
      }
      entry.push(new Uint8Array(0), true);
      await write();
    },
    async finish() {
      zip.end();
      await write();
      await handle?.datasync();
      await handle?.close();
      await rename(part, file);
      await syncDirectory(path.dirname(path.resolve(file)));
    },
    async abandon() {
      await handle?.close();
      await rm(part, { force: true });
    },
  };
}
