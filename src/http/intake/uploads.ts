import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { Refusal } from '../refusal.ts';

/** Says of the reports beside it what they do not say of themselves. */
const META = 'meta.json';

/** Files of one upload, and bytes of all of them together. */
export interface UploadLimits {
  files: number;
  bytes: number;
}

/** Files that came in, in a folder of their own; `names` says what each was called where it came from. */
export interface Uploaded {
  folder: string;
  files: string[];
  names: Record<string, string>;
}

/** Writes the files of a multipart body to a new temporary folder as they come. Refusal, with nothing left behind, when it is too large or no such body. */
export async function receiveFiles(request: Request, { files: most, bytes }: UploadLimits): Promise<Uploaded> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'hearsay-upload-'));
  try {
    const uploaded = await receive(request, folder, { files: most, bytes });
    if (uploaded.files.length === 0) throw new Refusal(400, 'The upload holds no file; send files as multipart/form-data in fields called “file”.');
    return uploaded;
  } catch (error) {
    await fs.rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function receive(request: Request, folder: string, limits: UploadLimits): Promise<Uploaded> {
  const { body } = request;
  const parser = parserOf(request, limits);
  if (body === null || parser === null) throw new Refusal(415, 'Files come as multipart/form-data, in fields called “file”.');
  const uploaded: Uploaded = { folder, files: [], names: {} };
  const tooLarge = new Refusal(
    413,
    `An upload may hold ${limits.files} files and ${Math.floor(limits.bytes / 1_000_000)} megabytes; send fewer at once, or use \`hearsay add\`.`,
  );
  const taken = new Set<string>();
  const writing: Promise<void>[] = [];
  let left = limits.bytes;
  const failures: Error[] = [];
  const fail = (error: unknown): void => {
    failures.push(error instanceof Error ? error : new Error('it breaks off'));
  };
  parser.on('file', (_field, stream, { filename }) => {
    const name = nameFor(filename, taken);
    const file = path.join(folder, name);
    uploaded.files.push(file);
    uploaded.names[file] = path.basename(filename || name);
    stream.on('data', (piece: Buffer) => {
      left -= piece.length;
      if (left < 0) fail(tooLarge);
    });
    writing.push(pipeline(stream, createWriteStream(file, { flags: 'wx' })).catch(fail));
  });
  parser.on('filesLimit', () => fail(tooLarge));
  parser.on('error', fail);
  const finished = new Promise<void>((resolve) => {
    parser.on('close', resolve);
  });
  for await (const piece of body) {
    if (failures.length > 0) break;
    if (!parser.write(piece)) await Promise.race([new Promise((resolve) => parser.once('drain', resolve)), finished]);
  }
  if (failures.length === 0) parser.end();
  else parser.destroy();
  await finished;
  await Promise.all(writing);
  const [failed] = failures;
  if (failed instanceof Refusal) throw failed;
  if (failed) throw new Refusal(400, `The upload cannot be read (${failed.message}); send it again.`);
  // what stands beside reports tells of them and is none itself
  const reports = uploaded.files.filter((file) => path.basename(file) !== META);
  return reports.length > 0 ? { ...uploaded, files: reports } : uploaded;
}

function parserOf(request: Request, { files }: UploadLimits): busboy.Busboy | null {
  try {
    return busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      defParamCharset: 'utf8',
      limits: { files, fields: 0, headerPairs: 50 },
    });
  } catch {
    return null;
  }
}

/** A name that stays within the folder, with the ending by which the file is recognised; numbered where another has it already. */
function nameFor(given: string | undefined, taken: Set<string>): string {
  const bare = path
    .basename((given ?? '').replaceAll('\\', '/'))
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^\.+/, '')
    .slice(-80);
  const name = bare || 'file';
  // some file systems take A and a for one
  const free = taken.has(name.toLowerCase()) ? `${String(taken.size + 1).padStart(4, '0')}-${name}` : name;
  taken.add(free.toLowerCase());
  return free;
}
