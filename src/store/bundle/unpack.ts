import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import yauzl from 'yauzl';
import { HearsayError } from '../../model/errors.ts';
import type { Sink } from '../archive/sink.ts';
import { piecesOf } from '../pieces.ts';
import { BUNDLE_NAME } from './check.ts';

/** A packed file may be this many times as large when unpacked; what we write is not packed at all. */
const MOST_TIMES = 200;

/** Puts the files of a bundle, a folder or a ZIP, into a sink. HearsayError when it holds anything a bundle does not. */
export async function unpackBundle(bundle: string, sink: Sink): Promise<void> {
  const found = await stat(bundle).catch(() => null);
  if (!found) throw notOne(bundle, 'It does not exist.');
  if (found.isDirectory()) await copyFolder(bundle, sink);
  else await unzip(bundle, sink);
}

async function copyFolder(bundle: string, sink: Sink): Promise<void> {
  const entries = await readdir(bundle, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(bundle, file).split(path.sep).join('/');
    if (!entry.isFile() || !BUNDLE_NAME.test(name)) throw notOne(bundle, `It holds ${name}, which no bundle does.`);
    await sink.add(name, piecesOf(file));
  }
}

async function unzip(bundle: string, sink: Sink): Promise<void> {
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.openPromise(bundle);
  } catch (cause) {
    throw notOne(bundle, 'It is no ZIP file.', cause);
  }
  const names = new Set<string>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (name.endsWith('/')) continue;
      if (!BUNDLE_NAME.test(name) || names.has(name)) throw notOne(bundle, `It holds ${name.slice(0, 200)}, which no bundle does.`);
      if (entry.uncompressedSize > MOST_TIMES * Math.max(entry.compressedSize, 10_000))
        throw notOne(bundle, `${name} is packed too densely to be a file of a case.`);
      names.add(name);
      await sink.add(name, await zip.openReadStreamPromise(entry));
    }
  } catch (error) {
    throw error instanceof HearsayError ? error : notOne(bundle, `It cannot be unpacked (${error instanceof Error ? error.message : String(error)}).`, error);
  } finally {
    zip.close();
  }
}

function notOne(where: string, what: string, cause?: unknown): HearsayError {
  return new HearsayError({ where, what, fix: 'Name a bundle made with `hearsay export --bundle`, a folder or a ZIP file.' }, { cause });
}
