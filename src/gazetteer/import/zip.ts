import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';
import { HearsayError } from '../../model/errors.ts';

/** GeoNames packs one or two tables into an archive, five times smaller than they are. */
const LIMITS = { entries: 1000, ratio: 100, bytes: 16 * 1024 ** 3 };

/** A file of an archive, read as a stream. */
export interface ZipMember {
  name: string;
  open: () => Promise<Readable>;
}

/**
 * Lists the files of a zip archive; the archive stays open until `close`. Sizes are checked against what the archive declares while reading.
 * Throws a HearsayError for what is no archive, is cut off, leads outside itself, or would grow beyond all bounds.
 */
export async function openZip(file: string): Promise<{ members: ZipMember[]; close: () => void }> {
  const refuse = (what: string, cause?: unknown): HearsayError =>
    new HearsayError({ where: file, what, fix: 'Download it again from download.geonames.org/export/dump/.' }, { cause });
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    open(file, { lazyEntries: true, autoClose: false }, (error, opened) => {
      if (error) reject(refuse(`The archive cannot be read, perhaps it is cut off (${error.message}).`, error));
      else resolve(opened);
    });
  });
  try {
    const members: ZipMember[] = [];
    for await (const entry of entriesOf(zip, refuse)) {
      if (entry.fileName.endsWith('/')) continue;
      if (members.length >= LIMITS.entries) throw refuse(`The archive holds more than ${LIMITS.entries} files.`);
      if (entry.uncompressedSize > LIMITS.bytes || entry.uncompressedSize > LIMITS.ratio * Math.max(entry.compressedSize, 1024))
        throw refuse(`${entry.fileName} in the archive would grow to ${entry.uncompressedSize} bytes, which no GeoNames table does.`);
      members.push({ name: entry.fileName, open: () => read(zip, entry) });
    }
    return { members, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function* entriesOf(zip: ZipFile, refuse: (what: string, cause: unknown) => HearsayError): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip.once('entry', resolve);
      zip.once('end', () => resolve(null));
      // yauzl refuses absolute names and names with `..` here
      zip.once('error', (error) => reject(refuse(`The archive is broken (${error.message}).`, error)));
      zip.readEntry();
    });
    zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
    if (entry === null) return;
    yield entry;
  }
}

function read(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
