import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { JsonBroken, type JsonElement, JsonSplitter } from '../formats/json/splitter.ts';
import { TELEGRAM_MESSAGE, X_POST } from '../formats/media-types.ts';
import type { Ingested, ReportMeta } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { captureOf } from './capture.ts';
import { unreadable } from './file.ts';
import { MAX_BYTES } from './limits.ts';

export type ExportKind = 'telegram' | 'x';

const HEAD = 4096;
const X_PREFIX = /^\uFEFF?\s*window\.YTD\.(?:tweets?|community_tweet|note_tweet|deleted_tweets?)\.part\d+\s*=\s*(?=\[)/;
const CHUNK = 1 << 20;

/** Which export a file is, by its beginning; null when it is none or cannot be read. */
export async function exportKind(file: string): Promise<ExportKind | null> {
  const handle = await fs.promises.open(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK).catch(() => null);
  if (!handle) return null;
  try {
    if (!(await handle.stat()).isFile()) return null;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.toString('latin1', 0, bytesRead).replace(/^\xEF\xBB\xBF/, '');
    if (X_PREFIX.test(head)) return 'x';
    if (!/^\s*\{/.test(head)) return null;
    const chat = /"type":\s*"\w+"/.test(head) && /"messages":\s*\[/.test(head) && /"id":\s*-?\d/.test(head);
    return chat || /"about":\s*"[^"]{0,2000}Telegram/.test(head) ? 'telegram' : null;
  } finally {
    await handle.close();
  }
}

/** Every post of an export as a capture that names its place in the file. Memory holds one post at a time, however large the file is. */
export async function* splitExport(file: string, kind: ExportKind, meta: ReportMeta): AsyncGenerator<Ingested | Fault> {
  try {
    const sha256 = await hashOf(file);
    const skip = kind === 'x' ? await prefixOf(file) : 0;
    const wanted = kind === 'x' ? (names: readonly string[]) => names.length === 0 : (names: readonly string[]) => names.at(-1) === 'messages';
    const splitter = new JsonSplitter(wanted, MAX_BYTES);
    const account = kind === 'x' ? await accountBeside(file) : {};
    try {
      for await (const chunk of chunksOf(file, skip))
        for (const element of splitter.push(chunk)) {
          const part = kind === 'x' ? { type: X_POST, headers: account } : messageIn(element);
          if (part) yield capture(file, sha256, skip, element, part, meta);
        }
      splitter.end();
    } catch (error) {
      if (!(error instanceof JsonBroken)) throw error;
      yield { where: file, what: `At byte ${skip + error.offset} ${error.message}; the posts before it were read.`, fix: 'Export or copy it again.' };
    }
  } catch (error) {
    yield unreadable(file, error);
  }
}

function capture(file: string, sha256: string, skip: number, { bytes, start }: JsonElement, part: Part, meta: ReportMeta): Ingested {
  const from = skip + start;
  const where = `${file}#${from}`;
  const record = captureOf(bytes, { from: where, how: 'export', media_type: part.type, headers: part.headers });
  return {
    capture: { ...record, parent: { sha256, entry: null, bytes: [from, from + bytes.length], record: null } },
    bytes,
    meta: { ...meta, file: where },
  };
}

interface Part {
  type: string;
  headers: Record<string, string>;
}

/** Messages with words; joins, calls and bare pictures have none. */
function messageIn({ bytes, around }: JsonElement): Part | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/"type":\s*"message"/.test(text) || /"text":\s*(?:""|\[\s*\])/.test(text)) return null;
  const headers: Record<string, string> = {};
  for (const [header, name] of [
    ['telegram-chat', 'name'],
    ['telegram-chat-type', 'type'],
    ['telegram-chat-id', 'id'],
  ] as const) {
    const value = around.get(name);
    if (value !== undefined && value !== 'null') headers[header] = value;
  }
  return { type: TELEGRAM_MESSAGE, headers };
}

/** Whose X archive it is, from `account.js` in the same folder; nothing when that is missing or another thing. */
async function accountBeside(file: string): Promise<Record<string, string>> {
  const text = await fs.promises.readFile(path.join(path.dirname(file), 'account.js'), 'utf8').catch(() => '');
  const handle = /"username"\s*:\s*"(\w{1,20})"/.exec(text)?.[1];
  const name = /"accountDisplayName"\s*:\s*"([^"\\]{1,100})"/.exec(text)?.[1];
  return { ...(handle === undefined ? {} : { 'x-account': handle }), ...(name === undefined ? {} : { 'x-account-name': name }) };
}

async function prefixOf(file: string): Promise<number> {
  for await (const chunk of chunksOf(file, 0)) return chunk.indexOf(0x5b);
  return 0;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunksOf(file, 0)) hash.update(chunk);
  return hash.digest('hex');
}

async function* chunksOf(file: string, start: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of fs.createReadStream(file, { start, highWaterMark: CHUNK })) if (chunk instanceof Uint8Array) yield chunk;
}
