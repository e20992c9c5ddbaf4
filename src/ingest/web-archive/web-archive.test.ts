import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { Ingested } from '../../model/capture.ts';
import type { Fault } from '../../model/fault.ts';
import { ingest } from '../ingest.ts';
import { base32, hasDigest } from './digest.ts';

let dir: string;
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-warc-'));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

const put = (name: string, content: Uint8Array): string => {
  fs.writeFileSync(path.join(dir, name), content);
  return path.join(dir, name);
};
async function take(file: string): Promise<{ captures: Ingested[]; faults: Fault[] }> {
  const captures: Ingested[] = [];
  const faults: Fault[] = [];
  for await (const item of ingest([file])) {
    if ('capture' in item) captures.push(item);
    else faults.push(item);
  }
  return { captures, faults };
}

const PAGE = '<!doctype html><title>Crane</title><p>The crane fell at noon, the harbour master said.</p>';
const BASE = 'https://harbour.example';

async function response(
  url: string,
  body: Uint8Array | string,
  { type = 'text/html', headers = {}, status = '200 OK', gzip = true } = {},
): Promise<Uint8Array> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const record = WARCRecord.create(
    {
      url,
      date: '2024-05-06T07:08:09Z',
      type: 'response',
      warcVersion: 'WARC/1.1',
      statusline: `HTTP/1.1 ${status}`,
      httpHeaders: { 'content-type': type, ...headers },
    },
    [bytes],
  );
  return WARCSerializer.serialize(record, { gzip, digest: { algo: 'sha-256', prefix: 'sha256:', base32: false } });
}
const sample = (gzip = true): Promise<Uint8Array[]> =>
  Promise.all([
    response(`${BASE}/a`, PAGE, { gzip }),
    response(`${BASE}/s.css`, 'p{}', { type: 'text/css', gzip }),
    response(`${BASE}/gone`, PAGE, { status: '404 Not Found', gzip }),
    response(`${BASE}/b`, zlib.gzipSync(PAGE.replace('noon', 'dusk')), { headers: { 'content-encoding': 'gzip' }, gzip }),
    response(`${BASE}/c`, '5\r\n<p>On\r\n9\r\n deck</p>\r\n0\r\n\r\n', { headers: { 'transfer-encoding': 'chunked' }, gzip }),
  ]);

describe('a WARC file', () => {
  it.each([true, false])('gives its documents, unpacked, each naming its record and the bytes of it (gzip: %s)', async (gzip) => {
    const bytes = Buffer.concat(await sample(gzip));
    const { captures, faults } = await take(put(gzip ? 'a.warc.gz' : 'a.warc', bytes));
    expect(faults).toEqual([]);
    expect(captures.map(({ capture }) => capture.from)).toEqual([`${BASE}/a`, `${BASE}/b`, `${BASE}/c`]);
    expect(captures.map((item) => Buffer.from(item.bytes).toString())).toEqual([PAGE, PAGE.replace('noon', 'dusk'), '<p>On deck</p>']);
    for (const { capture, bytes: body } of captures) {
      expect(capture).toMatchObject({ how: 'wacz', fetched_at: '2024-05-06T07:08:09Z', sha256: createHash('sha256').update(body).digest('hex') });
      const [start, end] = capture.parent?.bytes ?? [0, 0];
      const record = bytes.subarray(start, end);
      expect((gzip ? zlib.gunzipSync(record) : record).toString('latin1')).toContain(`WARC-Target-URI: ${capture.from}\r\n`);
      expect(capture.parent).toMatchObject({ sha256: createHash('sha256').update(bytes).digest('hex'), record: expect.stringMatching(/^<urn:uuid:/) });
    }
  });

  it('that is cut off anywhere gives what is whole and says where it ends', async () => {
    const records = await sample();
    const bytes = Buffer.concat(records);
    const firstEnds = records[0]?.length ?? 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: firstEnds + 20, max: bytes.length - 1 }), async (length) => {
        const { captures } = await take(put('cut.warc.gz', bytes.subarray(0, length)));
        expect(captures[0]?.capture.from).toBe(`${BASE}/a`);
        for (const { capture, bytes: body } of captures) expect(capture.sha256).toBe(createHash('sha256').update(body).digest('hex'));
      }),
      { numRuns: 25 },
    );
    const inLast = await take(put('cut.warc.gz', bytes.subarray(0, bytes.length - 40)));
    expect(inLast.faults).toMatchObject([{ what: expect.stringMatching(/^Its record at byte \d+ is cut off/) }]);
  });

  it('refuses a record whose bytes are not those of its digest, and reads the others', async () => {
    const text = Buffer.concat(await sample(false)).toString('latin1');
    const { captures, faults } = await take(put('a.warc', Buffer.from(text.replace('at noon', 'at five'), 'latin1')));
    expect(captures).toHaveLength(2);
    expect(faults).toMatchObject([{ where: expect.stringContaining('/a'), what: expect.stringMatching(/digest/) }]);
  });

  it('does not hold headers that never end', async () => {
    const { captures, faults } = await take(put('a.warc', Buffer.from(`WARC/1.1\r\nX: ${'x'.repeat(2_000_000)}`)));
    expect(captures).toEqual([]);
    expect(faults).toMatchObject([{ what: expect.stringMatching(/headers .* do not end/) }]);
  });
});

describe('a WACZ file', () => {
  async function wacz(changes: Zippable = {}): Promise<Uint8Array> {
    const warc = Buffer.concat([...(await sample()), await response(`${BASE}/ad`, PAGE)]);
    const pages = ['{"format":"json-pages-1.0"}', `{"url":"${BASE}/a","title":"Crane"}`, `{"url":"${BASE}/b"}`].join('\n');
    const hash = createHash('sha256').update(warc).digest('hex');
    const list = JSON.stringify({ resources: [{ path: 'archive/data.warc.gz', hash: `sha256:${hash}` }] });
    return zipSync({
      'archive/data.warc.gz': [warc, { level: 0 }],
      'pages/pages.jsonl': Buffer.from(pages),
      'datapackage.json': Buffer.from(list),
      ...changes,
    });
  }

  it('gives the pages it lists', async () => {
    const { captures, faults } = await take(put('a.wacz', await wacz()));
    expect(faults).toEqual([]);
    expect(captures.map(({ capture }) => [capture.from, capture.parent?.entry])).toEqual([
      [`${BASE}/a`, 'archive/data.warc.gz'],
      [`${BASE}/b`, 'archive/data.warc.gz'],
    ]);
  });

  it('tells when a file in it is not the one that was hashed', async () => {
    const { faults } = await take(put('a.wacz', await wacz({ 'archive/data.warc.gz': await response(`${BASE}/a`, PAGE) })));
    expect(faults).toMatchObject([{ what: expect.stringMatching(/hash/) }]);
  });

  it.each([
    ['names that lead out of it', { '../../evil.warc': new Uint8Array(9) }, /names files outside it/],
    ['what bursts', { 'archive/z.warc': [new Uint8Array(30_000_000), { level: 9 }] }, /grows more than/],
  ] satisfies [string, Zippable, RegExp][])('refuses %s', async (_, changes, what) => {
    const { captures, faults } = await take(put('a.wacz', await wacz(changes)));
    expect(captures).toEqual([]);
    expect(faults).toMatchObject([{ what: expect.stringMatching(what) }]);
  });

  it('that is cut off is refused in a sentence', async () => {
    const bytes = await wacz();
    const { faults } = await take(put('a.wacz', bytes.subarray(0, bytes.length - 60)));
    expect(faults).toMatchObject([{ what: expect.stringMatching(/not a whole ZIP/) }]);
  });
});

describe('digests', () => {
  it('are known in base32, hex and base64', () => {
    const bytes = Buffer.from('harbour');
    const sha1 = createHash('sha1').update(bytes).digest();
    expect(hasDigest(bytes, `sha1:${base32(sha1)}`)).toBe(true);
    expect(hasDigest(bytes, `sha-256:${createHash('sha256').update(bytes).digest('base64')}`)).toBe(true);
    expect(hasDigest(bytes, `sha1:${base32(Buffer.alloc(20))}`)).toBe(false);
    expect(hasDigest(bytes, 'crc99:aaaaaaaaaaaaaaaaaa')).toBeNull();
  });
});

describe('a file of holes', () => {
  it('is refused at once, whatever it begins with', async () => {
    const file = put('a.warc', Buffer.from('WARC/1.1\r\n'));
    fs.truncateSync(file, 10_000_000_000);
    expect(await take(file)).toMatchObject({ captures: [], faults: [{ what: expect.stringMatching(/10000 MB large/) }] });
  });
});
