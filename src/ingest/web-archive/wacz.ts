import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { z } from 'zod';
import type { Ingested, ReportMeta } from '../../model/capture.ts';
import type { Fault } from '../../model/fault.ts';
import { documentsOfWarc } from './warc.ts';

const MAX_ENTRIES = 50_000;
/** times that an entry may grow by unpacking; text shrinks to a tenth, what shrinks to a five-hundredth is made to burst */
const MAX_RATIO = 500;
/** bytes of the lists of pages and files that are held */
const MAX_LIST = 32_000_000;

const Package = z.object({ resources: z.array(z.object({ path: z.string(), hash: z.string().optional() })).catch([]) });
const PageLine = z.object({ url: z.string(), title: z.string().nullish() });

/** The pages of a WACZ file (a ZIP of WARC files with lists of pages and hashes). What differs from its hash is told. */
export async function* documentsOfWacz(file: string, sha256: string, meta: ReportMeta): AsyncGenerator<Ingested | Fault> {
  let zip: ZipFile;
  const entries: Entry[] = [];
  try {
    // the library refuses names that lead out of the archive, and entries that grow beyond what they say
    zip = await yauzl.openPromise(file, { lazyEntries: true, autoClose: false });
  } catch {
    yield broken(file);
    return;
  }
  try {
    if (zip.entryCount > MAX_ENTRIES) {
      yield { where: file, what: `It holds ${zip.entryCount} files, and up to ${MAX_ENTRIES} are read.`, fix: 'Split the archive.' };
      return;
    }
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const bomb = entries.find(({ compressedSize, uncompressedSize }) => uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * MAX_RATIO);
    if (bomb) {
      yield {
        where: file,
        what: `${bomb.fileName} in it grows more than ${MAX_RATIO} times when it is unpacked.`,
        fix: 'Get the archive anew from where it came.',
      };
      return;
    }
    yield* contents(zip, entries, { file, sha256, meta });
  } catch {
    yield broken(file);
  } finally {
    zip.close();
  }
}

interface Opened {
  file: string;
  sha256: string;
  meta: ReportMeta;
}

async function* contents(zip: ZipFile, entries: readonly Entry[], { file, sha256, meta }: Opened): AsyncGenerator<Ingested | Fault> {
  const hashes = await hashesIn(zip, entries);
  const pages = await pagesIn(zip, entries);
  const warcs = entries.filter(({ fileName }) => /^archive\/.*\.warc(?:\.gz)?$/i.test(fileName));
  if (warcs.length === 0) yield { where: file, what: 'It holds no web archive (archive/*.warc.gz).', fix: 'Get the archive anew from where it came.' };
  for (const entry of warcs) {
    const where = `${file}/${entry.fileName}`;
    const expected = hashes.get(entry.fileName);
    if (expected !== undefined) {
      const hash = createHash('sha256');
      for await (const chunk of bytesOf(await zip.openReadStreamPromise(entry))) hash.update(chunk);
      if (hash.digest('hex') !== expected)
        yield { where, what: 'It is not the file its hash was made of: it was changed or damaged.', fix: 'Get the archive anew from where it came.' };
    }
    const stream = await zip.openReadStreamPromise(entry);
    yield* documentsOfWarc(bytesOf(stream), { where, parent: { sha256, entry: entry.fileName }, meta, pages });
  }
}

/** SHA-256 in hex by path, from the package's own list. */
async function hashesIn(zip: ZipFile, entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
  const parsed = Package.safeParse(parsedJson(await textOf(zip, entries, 'datapackage.json')));
  const listed = parsed.success ? parsed.data.resources : [];
  return new Map(listed.flatMap(({ path, hash }) => (hash && /^sha256:[0-9a-f]{64}$/i.test(hash) ? [[path, hash.slice(7).toLowerCase()]] : [])));
}

/** The archive's own list of pages; null when it has none. */
async function pagesIn(zip: ZipFile, entries: readonly Entry[]): Promise<Map<string, string | null> | null> {
  const pages = new Map<string, string | null>();
  for (const name of ['pages/pages.jsonl', 'pages/extraPages.jsonl'])
    for (const line of (await textOf(zip, entries, name)).split('\n')) {
      const page = PageLine.safeParse(parsedJson(line));
      if (page.success) pages.set(page.data.url, page.data.title ?? null);
    }
  return pages.size > 0 ? pages : null;
}

async function textOf(zip: ZipFile, entries: readonly Entry[], name: string): Promise<string> {
  const entry = entries.find(({ fileName }) => fileName === name);
  if (!entry || entry.uncompressedSize > MAX_LIST) return '';
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(await zip.openReadStreamPromise(entry))) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function broken(where: string): Fault {
  return { where, what: 'It is not a whole ZIP archive, or names files outside it.', fix: 'Download or copy it again.' };
}
