import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ingested } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { ingest } from './ingest.ts';

let dir: string;
let server: http.Server;
let base: string;
beforeAll(async () => {
  server = http.createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>The quay is shut.</p>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-table-'));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

const put = (name: string, content: string): string => {
  fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  fs.writeFileSync(path.join(dir, name), content);
  return path.join(dir, name);
};
async function take(input: string): Promise<{ captures: Ingested[]; faults: Fault[] }> {
  const captures: Ingested[] = [];
  const faults: Fault[] = [];
  const effects = { stdin: process.stdin, now: () => '2024-05-06T07:08:09Z', network: { allows: () => true, timeout: 5000 } };
  for await (const item of ingest([input], { ignoreRobots: true }, effects)) {
    if ('capture' in item) captures.push(item);
    else faults.push(item);
  }
  return { captures, faults };
}

describe('a table of pages', () => {
  it('has each page fetched, with what the table says of it', async () => {
    const { captures, faults } = await take(put('pages.csv', `Title,URL,Publisher\nQuay,${base}/a,"Harbour; News"\nNone,somewhere,x\n`));
    expect(captures.map(({ capture, meta }) => [capture.from, capture.how, meta.title, meta.publisher])).toEqual([
      [`${base}/a`, 'live', 'Quay', 'Harbour; News'],
    ]);
    expect(faults).toMatchObject([{ what: expect.stringMatching(/^Line 3 names no address/) }]);
  });

  it('may be a bare list of addresses', async () => {
    expect((await take(put('pages.csv', `${base}/a\n${base}/b\n`))).captures).toHaveLength(2);
  });

  it('that an archiver wrote gives the archived copy, and none from outside its folder', async () => {
    put('copies/a.html', '<!doctype html><p>The quay was shut.</p>');
    const outside = put('../outside.html', '<!doctype html><p>Elsewhere.</p>');
    const table = put('archive.csv', `Link,Archive status,Archive location\nhttps://a.example/1,ok,copies/a.html\n${base}/b,ok,../outside.html\n`);
    const { captures, faults } = await take(table);
    fs.rmSync(outside);
    expect(faults).toEqual([]);
    expect(captures.map(({ capture, meta }) => [capture.how, meta.url])).toEqual([
      ['file', 'https://a.example/1'],
      ['live', `${base}/b`],
    ]);
  });

  it('without addresses is a text like any other', async () => {
    const { captures } = await take(put('words.csv', 'name,words\nAnn,The quay is shut\n'));
    expect(captures).toMatchObject([{ capture: { how: 'file', media_type: 'text/plain' } }]);
  });
});

describe('a folder', () => {
  it('is walked without the cases in it, and with the exports in it', async () => {
    put('notes/a.txt', 'The quay is shut.');
    put('case/case.json', '{}');
    put('case/captures/a.txt', 'Read before.');
    put('export/result.json', JSON.stringify({ name: 'Holm', type: 'public_channel', id: 1, messages: [{ id: 1, type: 'message', text: 'Quay shut' }] }));
    put('export/other.json', '{}');
    const { captures, faults } = await take(dir);
    expect(faults).toEqual([]);
    expect(captures.map(({ capture }) => path.relative(dir, capture.from).replace(/#\d+$/, ''))).toEqual(['export/result.json', 'notes/a.txt']);
  });
});
