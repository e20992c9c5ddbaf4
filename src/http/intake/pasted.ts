import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Uploaded } from './uploads.ts';

/** A pasted text as a file with what is known about it beside it, as `hearsay add` takes them. */
export async function keepPasted(text: string, about: { title: string | null; publisher: string | null; published: string | null }): Promise<Uploaded> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'hearsay-pasted-'));
  const file = path.join(folder, 'pasted.txt');
  await fs.writeFile(file, text, { flag: 'wx' });
  await fs.writeFile(path.join(folder, 'meta.json'), JSON.stringify([{ file: 'pasted.txt', ...about }]), { flag: 'wx' });
  return { folder, files: [file], names: { [file]: about.title ?? 'pasted text' } };
}
