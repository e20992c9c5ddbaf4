import fs from 'node:fs/promises';
import type { Ingested, ReportMeta } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { ingested } from './document.ts';
import { systemReason, tooLarge } from './faults.ts';
import { MAX_BYTES, MAX_MEDIA_BYTES } from './limits.ts';
import { sniff } from './sniff.ts';

const HEAD = 4096;

/** One file as a capture; with `media`, pictures and films too. Anything but a plain file of reasonable size is refused before it is opened, so that a pipe cannot hang us nor a huge file fill the memory. */
export async function ingestFile(file: string, meta: ReportMeta, media = false): Promise<Ingested | Fault> {
  try {
    const kind = await fs.stat(file);
    if (!kind.isFile()) return { where: file, what: 'It is a pipe, socket or device, not a file;', fix: 'copy what it holds into a file first.' };
    if (kind.size > MAX_MEDIA_BYTES || (kind.size > MAX_BYTES && !(media && (await isRecording(file))))) return tooLarge(file, kind.size);
    const bytes = await fs.readFile(file);
    return ingested(bytes, { from: file, how: 'file' }, meta, { media });
  } catch (error) {
    return unreadable(file, error);
  }
}

/** By its first bytes: pictures and films may be larger than reports. */
async function isRecording(file: string): Promise<boolean> {
  const handle = await fs.open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const sniffed = sniff(buffer.subarray(0, bytesRead), file);
    return 'media' in sniffed && sniffed.media !== undefined;
  } finally {
    await handle.close();
  }
}

export function unreadable(where: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return { where, what: 'There is no such file or directory.', fix: 'Check the path.' };
  if (code === 'EACCES' || code === 'EPERM') return { where, what: 'It may not be read by this user.', fix: 'Change its permissions.' };
  if (code === 'ELOOP') return { where, what: 'It is a link that leads to itself.', fix: 'Name the file it should lead to.' };
  return { where, what: `It could not be read: ${systemReason(error)}.`, fix: 'Check the path and the disk.' };
}
