import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** Resolves when what was written to an open file is on the disk. Flushes alone are worth a thread: the way there and back costs more than other calls. */
export const flush = promisify(fs.fsync);

/**
 * Puts a whole file in place of what stands there; once it resolves, a power cut leaves the new one. A kill on the way leaves the old one,
 * and `FILE.part` beside it.
 */
export async function replaceDurably(file: string, content: string | Uint8Array): Promise<void> {
  const part = `${file}.part`;
  const handle = fs.openSync(part, 'w');
  try {
    fs.writeFileSync(handle, content);
    await flush(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(part, file);
  await syncDirectory(path.dirname(file));
}

/** Makes the names in a directory as durable as the files behind them. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = fs.openSync(directory, 'r');
  try {
    await flush(handle);
  } finally {
    fs.closeSync(handle);
  }
}
