import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import zlib from 'node:zlib';
import type { Ingested, ReportMeta } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { exportKind, splitExport } from './export.ts';
import { tooLarge } from './faults.ts';
import { isFeed, itemsOfFeed } from './feed/feed.ts';
import { unreadable } from './file.ts';
import { MAX_BYTES } from './limits.ts';
import { isMbox, messagesOf } from './mbox/mbox.ts';

/** Takes a file apart that holds many documents: each comes as a capture of its own that names its place in the file. */
export type Splitter = (file: string, meta: ReportMeta) => AsyncGenerator<Ingested | Fault>;

const HEAD = 4096;
const CHUNK = 1 << 18;
/** bytes from which a file of holes is looked for */
const HOLE = 1_000_000_000;

/** How a file is taken apart, told by its beginning; null when it is one document. Files of any size are taken, as none is held whole. */
export async function splitterOf(file: string): Promise<Splitter | null> {
  const head = await headOf(file);
  if (head === null) return null;
  if (isWarc(head)) return warc;
  if (head.toString('latin1', 0, 4) === 'PK\x03\x04' && /\.wacz$|\.zip$/i.test(file) && (await isWacz(file))) return wacz;
  if (isMbox(head.toString('latin1'))) return mbox;
  if (isFeed(head.toString('latin1'))) return feed;
  const kind = await exportKind(file);
  return kind === null ? null : (path, meta) => splitExport(path, kind, meta);
}

async function headOf(file: string): Promise<Buffer | null> {
  const handle = await fs.open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => null);
  if (!handle) return null;
  try {
    const kind = await handle.stat();
    // hardly any of it is on the disk: a hole of gigabytes is no archive, and reading it would take minutes
    if (!kind.isFile() || (kind.size > HOLE && kind.blocks * 512 * 10 < kind.size)) return null;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

function isWarc(head: Buffer): boolean {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head.toString('latin1', 0, 6) === 'WARC/1';
  try {
    const start = zlib.gunzipSync(head, { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: 4 << 20 });
    return start.toString('latin1', 0, 6) === 'WARC/1';
  } catch {
    return false;
  }
}

/** A ZIP whose list of files, at its end, names the package's own. */
async function isWacz(file: string): Promise<boolean> {
  const handle = await fs.open(file);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1 << 20), 0, 1 << 20, Math.max(0, size - (1 << 20)));
    const tail = buffer.subarray(0, bytesRead);
    return tail.includes('datapackage.json') || tail.includes('archive/') || /\.wacz$/i.test(file);
  } finally {
    await handle.close();
  }
}

const feed: Splitter = async function* (file, meta) {
  try {
    const { size } = await fs.stat(file);
    if (size > MAX_BYTES) yield tooLarge(file, size);
    else yield* itemsOfFeed(await fs.readFile(file), { from: file, how: 'file', fetched_at: null }, meta);
  } catch (error) {
    yield unreadable(file, error);
  }
};

const mbox: Splitter = async function* (file, meta) {
  try {
    yield* messagesOf(chunksOf(file), { file, sha256: await hashOf(file), meta });
  } catch (error) {
    yield unreadable(file, error);
  }
};

const warc: Splitter = async function* (file, meta) {
  try {
    const sha256 = await hashOf(file);
    // loaded when an archive comes
    const { documentsOfWarc } = await import('./web-archive/warc.ts');
    yield* documentsOfWarc(chunksOf(file), { where: file, parent: { sha256, entry: null }, meta, pages: null });
  } catch (error) {
    yield unreadable(file, error);
  }
};

const wacz: Splitter = async function* (file, meta) {
  try {
    const sha256 = await hashOf(file);
    const { documentsOfWacz } = await import('./web-archive/wacz.ts');
    yield* documentsOfWacz(file, sha256, meta);
  } catch (error) {
    yield unreadable(file, error);
  }
};

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunksOf(file)) hash.update(chunk);
  return hash.digest('hex');
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) if (chunk instanceof Uint8Array) yield chunk;
}
