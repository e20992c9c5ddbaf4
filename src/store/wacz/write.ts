import { createHash } from 'node:crypto';
import { getSurt } from 'warcio/utils';
import { Capture } from '../../model/capture.ts';
import { TOOL } from '../../model/tool.ts';
import { addHashed } from '../archive/hashed.ts';
import { type Sink, text } from '../archive/sink.ts';
import type { Captures, Journal } from '../ports.ts';
import { captureRecord, infoRecord, type WrittenRecord } from './record.ts';

const WARC = 'data.warc.gz';

export interface WrittenWacz {
  /** SHA-256 of datapackage.json, which holds that of every other file */
  digest: string;
  /** fetched pages in it, other captures in it */
  pages: number;
  resources: number;
}

interface Source {
  captures: Captures;
  journal: Pick<Journal, 'entries'>;
  name: string;
  /** ISO 8601, UTC */
  at: string;
  /** title of the page read from these bytes */
  titles: ReadonlyMap<string, string>;
}

/** Writes the captures of a case as a web archive (WACZ 1.1.1): WARC, CDXJ index, page list, and a digest of each. */
export async function writeWacz(sink: Sink, source: Source): Promise<WrittenWacz> {
  const { name, at, titles } = source;
  const bag = new Bag(sink);
  const index: string[] = [];
  const pages: { url: string; date: string; title: string | undefined }[] = [];
  let resources = 0;

  await bag.add(
    `archive/${WARC}`,
    records(source, (record, offset, sha256) => {
      index.push(cdxLine(record, offset));
      if (record.status === null) resources++;
      else if (/html|text\/plain/.test(record.mime)) pages.push({ url: record.url, date: record.date, title: titles.get(sha256) });
    }),
  );
  await bag.add(
    'indexes/index.cdx',
    text(
      index
        .sort()
        .map((line) => `${line}\n`)
        .join(''),
    ),
  );
  const list = pages.map(({ url, date, title }, n) => ({ id: String(n + 1), url, ts: date, ...(title === undefined ? {} : { title }) }));
  await bag.add(
    'pages/pages.jsonl',
    text([{ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' }, ...list].map((line) => `${JSON.stringify(line)}\n`).join('')),
  );
  const datapackage = JSON.stringify(
    { profile: 'data-package', wacz_version: '1.1.1', title: name, created: at, software: TOOL, resources: bag.resources },
    null,
    2,
  );
  await sink.add('datapackage.json', text(datapackage));
  const digest = createHash('sha256').update(datapackage).digest('hex');
  await sink.add('datapackage-digest.json', text(JSON.stringify({ path: 'datapackage.json', hash: `sha256:${digest}` }, null, 2)));
  return { digest, pages: pages.length, resources };
}

/** The WARC file, a record after the other; each is told with the place it begins at. */
async function* records({ captures, journal, at }: Source, tell: (record: WrittenRecord, offset: number, sha256: string) => void): AsyncGenerator<Uint8Array> {
  const info = await infoRecord(WARC, at);
  let offset = info.length;
  yield info;
  for await (const entry of journal.entries()) {
    if (entry.kind !== 'capture') continue;
    const capture = Capture.parse(entry.data);
    const record = await captureRecord(capture, await captures.get(capture.sha256), entry.at);
    tell(record, offset, capture.sha256);
    offset += record.bytes.length + record.way.length;
    yield record.bytes;
    yield record.way;
  }
}

/** CDXJ: the address as a key that sorts by domain, the time, and where the record stands. */
function cdxLine({ url, date, mime, status, digest, bytes }: WrittenRecord, offset: number): string {
  const entry = {
    url,
    mime,
    ...(status === null ? {} : { status: String(status) }),
    digest,
    length: String(bytes.length),
    offset: String(offset),
    filename: WARC,
  };
  return `${getSurt(url)} ${date.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(entry)}`;
}

/** Files with their hashes and sizes, as datapackage.json lists them. */
class Bag {
  readonly resources: { name: string; path: string; hash: string; bytes: number }[] = [];
  readonly #sink: Sink;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  async add(path: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const { sha256, bytes } = await addHashed(this.#sink, path, content);
    this.resources.push({ name: path.slice(path.lastIndexOf('/') + 1), path, hash: `sha256:${sha256}`, bytes });
  }
}
