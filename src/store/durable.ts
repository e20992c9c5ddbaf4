import { open, rename } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a whole file in place of what stands there; once it resolves, a power cut leaves the new one. A kill on the way leaves the old one,
 * and `FILE.part` beside it.
 */
export async function replaceDurably(file: string, content: string | Uint8Array): Promise<void> {
  const part = `${file}.part`;
  const handle = await open(part, 'w');
  try {
    await handle.writeFile(content);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
  await syncDirectory(path.dirname(file));
}

/** Makes the names in a directory as durable as the files behind them. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
