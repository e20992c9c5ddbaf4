import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ingested } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { type IngestOptions, ingest } from './ingest.ts';
import { MAX_BYTES } from './limits.ts';

let dir: string;
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-ingest-'));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

const at = (name: string): string => path.join(dir, name);
const put = (name: string, content: string | Uint8Array): string => {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true });
  fs.writeFileSync(at(name), content);
  return at(name);
};

async function take(inputs: string[], options: IngestOptions = {}, stdin: string[] = []): Promise<{ captures: Ingested[]; faults: Fault[] }> {
  const captures: Ingested[] = [];
  const faults: Fault[] = [];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const chunk of stdin) yield Buffer.from(chunk);
  }
  for await (const item of ingest(inputs, options, { stdin: chunks(), now: () => '2024-05-06T07:08:09Z' })) {
    if ('capture' in item) captures.push(item);
    else faults.push(item);
  }
  return { captures, faults };
}
const names = (captures: readonly Ingested[]): string[] => captures.map(({ capture }) => path.relative(dir, capture.from));

describe('files', () => {
  it('keeps the bytes as they are, under their hash, without a clock', async () => {
    const { captures } = await take([put('a.txt', 'Quay shut\r\n')]);
    expect(Buffer.from(captures[0]?.bytes ?? []).toString()).toBe('Quay shut\r\n');
    expect(captures[0]?.capture).toMatchObject({ sha256: createHash('sha256').update('Quay shut\r\n').digest('hex'), size: 11, how: 'file', fetched_at: null });
  });

  it.each([
    ['a missing file', () => at('nowhere.txt'), /no such file/],
    ['an empty file', () => put('empty.txt', ''), /empty/],
    ['a picture', () => put('a.txt', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')), /PNG image/],
    ['a socket', () => (net.createServer().listen(at('socket')).unref(), at('socket')), /pipe, socket or device/],
    ['a device', () => '/dev/zero', /pipe, socket or device/],
    ['a link to itself', () => (fs.symlinkSync(at('loop'), at('loop')), at('loop')), /link that leads to itself/],
    ['an empty directory', () => (fs.mkdirSync(at('none')), at('none')), /holds no files/],
  ])('%s is a fault in one sentence that names it', async (_, make, what) => {
    const input = make();
    const { captures, faults } = await take([input]);
    expect(captures).toEqual([]);
    expect(faults).toEqual([{ where: input, what: expect.stringMatching(what), fix: expect.stringMatching(/./) }]);
  });

  it('refuses a file that is too large before reading it', async () => {
    const file = put('huge.txt', '');
    fs.truncateSync(file, 10_000_000_000);
    const { faults } = await take([file]);
    expect(faults[0]?.what).toContain('10000 MB');
    expect(faults[0]?.what).toContain('20 MB');
  });

  it('goes on after a fault, in the order given', async () => {
    const { captures, faults } = await take([put('b.txt', 'Second'), at('missing.txt'), put('a.txt', 'First')]);
    expect(names(captures)).toEqual(['b.txt', 'a.txt']);
    expect(faults).toHaveLength(1);
  });
});

describe('directories', () => {
  it('are walked in one order everywhere, hidden files and what is no report left out', async () => {
    for (const name of ['b.txt', 'a.md', 'B.html', 'sub/d.txt', 'sub/deep/e.txt', '.hidden.txt', '.git/f.txt', 'expected.json', 'photo.jpg', 'style.css'])
      put(name, 'Quay shut');
    const { captures } = await take([dir]);
    expect(names(captures)).toEqual(['B.html', 'a.md', 'b.txt', 'sub/d.txt', 'sub/deep/e.txt']);
  });

  it('survive links that lead back', async () => {
    put('sub/a.txt', 'Quay shut');
    fs.symlinkSync(dir, at('sub/up'));
    fs.symlinkSync(at('sub'), at('again'));
    expect(names((await take([dir])).captures)).toHaveLength(1);
  });
});

describe('meta.json', () => {
  it('speaks for the files beside it and wins over options, where it says something', async () => {
    put('a.txt', 'Quay shut');
    put('b.txt', 'Quay open');
    put('meta.json', JSON.stringify([{ file: 'a.txt', publisher: 'The Holm Gazette', published: null, url: 'https://holm.example/a' }]));
    const { captures } = await take([dir], { publisher: 'Rind Radio', published: '2024-05-06' });
    expect(captures.map(({ meta }) => meta)).toEqual([
      { file: at('a.txt'), publisher: 'The Holm Gazette', published: '2024-05-06', url: 'https://holm.example/a' },
      { file: at('b.txt'), publisher: 'Rind Radio', published: '2024-05-06' },
    ]);
  });

  it('is found when the file is named by itself', async () => {
    const file = put('a.txt', 'Quay shut');
    put('meta.json', '[{"file":"a.txt","title":"Quay shut for a week"}]');
    expect((await take([file])).captures[0]?.meta.title).toBe('Quay shut for a week');
  });

  it.each([
    ['{', /not valid JSON/],
    ['{"file":"a.txt"}', /expected shape/],
    ['[{"file":"a.txt"},{"url":"https://holm.example"}]', /expected shape at 1\.file/],
  ])('%s is told once, and the reports are read without it', async (content, what) => {
    put('a.txt', 'Quay shut');
    put('b.txt', 'Quay shut');
    put('meta.json', content);
    const { captures, faults } = await take([dir]);
    expect(captures).toHaveLength(2);
    expect(faults).toEqual([{ where: at('meta.json'), what: expect.stringMatching(what), fix: expect.stringContaining('"publisher"') }]);
  });
});

describe('standard input', () => {
  it('is one capture', async () => {
    const { captures } = await take(['-'], { publisher: 'Rind Radio' }, ['Quay ', 'shut']);
    expect(captures[0]).toMatchObject({ capture: { from: '-', how: 'stdin', size: 9 }, meta: { publisher: 'Rind Radio' } });
  });

  it('is refused when it is empty or does not end', async () => {
    expect((await take(['-'])).faults[0]?.what).toMatch(/empty/);
    expect((await take(['-'], {}, ['x'.repeat(MAX_BYTES), 'x'])).faults[0]?.what).toMatch(/larger than 20 MB/);
  });
});

it('tells that an address is none it can fetch', async () => {
  const { faults } = await take(['ftp://holm.example/a', 'http://10.0.0.1/', 'https://user:secret@holm.example/']);
  expect(faults.map(({ what }) => what)).toEqual([expect.stringContaining('ftp:'), expect.stringContaining('10.0.0.1'), expect.stringContaining('user name')]);
});
