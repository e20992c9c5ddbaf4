import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { z } from 'zod';
import { entry } from '../../../test/support/entries.ts';
import { scratch } from '../../../test/support/scratch.ts';
import type { Capture } from '../../model/capture.ts';
import { zipSink } from '../archive/zip-sink.ts';
import { FolderCaptures } from '../captures/folder-captures.ts';
import { FolderJournal } from '../journal/folder-journal.ts';
import { captureRecord } from './record.ts';
import { writeWacz } from './write.ts';

const PAGE = Buffer.from('<!doctype html><title>Harbour</title><p>The café ferry sank.</p>');
const NOTE = Buffer.from('A note that somebody typed.');
const AT = '2024-05-06T07:08:09.123Z';

const Package = z.object({
  profile: z.literal('data-package'),
  wacz_version: z.literal('1.1.1'),
  created: z.string(),
  resources: z.array(z.object({ name: z.string(), path: z.string(), hash: z.string(), bytes: z.number() })),
});

async function archived(file = path.join(scratch(), 'case.wacz')): Promise<{ file: string; files: Record<string, Uint8Array>; written: object }> {
  const directory = scratch();
  const captures = await FolderCaptures.open(path.join(directory, 'captures'));
  const journal = await FolderJournal.open(path.join(directory, 'journal'));
  const keep = async (bytes: Buffer, parts: object) => {
    const { sha256, size } = await captures.put(bytes);
    const shared = { sha256, size, fetched_at: null, redirects: [], headers: {}, tool: 'test', operator: null };
    await journal.append([entry(0, { kind: 'capture', subject: sha256, after: sha256, data: { ...shared, ...parts } })]);
    return sha256;
  };
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'content-encoding': 'br', etag: '"abc"', 'x-odd': 'a\r\nSet-Cookie: b' };
  const page = await keep(PAGE, { from: 'https://www.harbour.example/news?b=2&a=1', how: 'live', media_type: 'text/html', fetched_at: AT, headers });
  await keep(NOTE, { from: 'notes/typed.txt', how: 'file', media_type: 'text/plain' });
  const sink = zipSink(file);
  const written = await writeWacz(sink, { captures, journal, name: 'Ferry', at: AT, titles: new Map([[page, 'Harbour']]) });
  await sink.finish();
  await journal.close();
  return { file, files: unzipSync(fs.readFileSync(file)), written };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');
const lines = (bytes: Uint8Array | undefined) => textOf(bytes).trimEnd().split('\n');

/** Target, type, status line and words of every record. */
async function recordsOf(warc: Uint8Array): Promise<[string, string, string, string][]> {
  const records: [string, string, string, string][] = [];
  for await (const record of new WARCParser([warc])) {
    const words = Buffer.from(await record.readFully(true)).toString();
    records.push([record.warcType ?? '', record.warcTargetURI ?? '', record.httpHeaders?.statusline ?? '', words]);
  }
  return records;
}

describe('a case as WACZ', () => {
  it('puts a page under the address that gave it, with the status it gave, and says which addresses led there', async () => {
    const capture: Capture = {
      sha256: sha256(PAGE),
      media_type: 'text/html',
      size: PAGE.length,
      from: 'https://harbour.example/n/1',
      how: 'live',
      fetched_at: AT,
      redirects: ['https://harbour.example/n/1', 'https://harbour.example/moved'],
      final_url: 'https://harbour.example/news/ferry',
      status: 203,
      headers: {},
      tool: 'test',
      operator: null,
    };
    const { bytes, way, url, status } = await captureRecord(capture, PAGE, AT);
    expect([url, status]).toEqual(['https://harbour.example/news/ferry', 203]);
    expect(await recordsOf(Buffer.concat([bytes, way]))).toEqual([
      ['response', url, 'HTTP/1.1 203 Non-Authoritative Information', PAGE.toString()],
      ['metadata', url, '', 'via: https://harbour.example/n/1\r\nvia: https://harbour.example/moved\r\n'],
    ]);
  });

  it('lists every file with its hash and size, and itself by its digest', async () => {
    const { files, written } = await archived();
    const { resources, created } = Package.parse(JSON.parse(textOf(files['datapackage.json'])));
    expect(resources.map((one) => one.path)).toEqual(['archive/data.warc.gz', 'indexes/index.cdx', 'pages/pages.jsonl']);
    for (const { path: name, hash, bytes } of resources) {
      expect(hash).toBe(`sha256:${sha256(files[name] ?? new Uint8Array())}`);
      expect(bytes).toBe(files[name]?.length);
    }
    expect(created).toBe(AT);
    const digest = sha256(files['datapackage.json'] ?? new Uint8Array());
    expect(JSON.parse(textOf(files['datapackage-digest.json']))).toEqual({ path: 'datapackage.json', hash: `sha256:${digest}` });
    expect(written).toEqual({ digest, pages: 1, resources: 1 });
    expect(Object.keys(files).sort()).toEqual([...resources.map((one) => one.path), 'datapackage.json', 'datapackage-digest.json'].sort());
  });

  it('holds each capture byte for byte in a WARC that warcio reads, at the place the index says', async () => {
    const { files } = await archived();
    const warc = files['archive/data.warc.gz'] ?? new Uint8Array();
    const types: (string | null)[] = [];
    for await (const record of new WARCParser([warc])) {
      types.push(record.warcType);
      if (record.warcType !== 'response') continue;
      expect(record.warcTargetURI).toBe('https://www.harbour.example/news?b=2&a=1');
      expect(record.warcDate).toBe('2024-05-06T07:08:09Z');
      expect(Buffer.from(await record.readFully(true)).equals(PAGE)).toBe(true);
      expect(record.warcHeader('WARC-Payload-Digest')).toBe(`sha256:${sha256(PAGE)}`);
      expect(Object.fromEntries(record.httpHeaders?.headers ?? [])).toEqual({
        'content-type': 'text/html; charset=utf-8',
        etag: '"abc"',
        'content-length': String(PAGE.length),
      });
    }
    expect(types).toEqual(['warcinfo', 'response', 'resource']);

    const index = lines(files['indexes/index.cdx']);
    expect(index).toEqual([...index].sort());
    expect(index[0]).toMatch(/^example,harbour\)\/news\?a=1&b=2 20240506070809 \{/);
    for (const line of index) {
      const { offset, length, url } = z
        .object({ offset: z.coerce.number(), length: z.coerce.number(), url: z.string() })
        .parse(JSON.parse(line.slice(line.indexOf('{'))));
      const record = await WARCParser.parse([warc.subarray(offset, offset + length)]);
      expect(record?.warcTargetURI).toBe(url);
      expect(Buffer.from((await record?.readFully(true)) ?? []).equals(url.startsWith('urn:') ? NOTE : PAGE)).toBe(true);
    }
  });

  it('lists the pages that were fetched, with their titles', async () => {
    const { files } = await archived();
    expect(lines(files['pages/pages.jsonl']).map((line): unknown => JSON.parse(line))).toEqual([
      { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' },
      { id: '1', url: 'https://www.harbour.example/news?b=2&a=1', ts: '2024-05-06T07:08:09Z', title: 'Harbour' },
    ]);
  });

  it('is not packed, so that a reader can seek in the WARC, and the same each time', async () => {
    const [one, two] = [await archived(), await archived()];
    const bytes = fs.readFileSync(one.file);
    expect(bytes.includes(Buffer.from(one.files['archive/data.warc.gz'] ?? []))).toBe(true);
    expect(bytes.equals(fs.readFileSync(two.file))).toBe(true);
  });
});
