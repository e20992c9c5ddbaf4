import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { receiveFiles } from './uploads.ts';

const LIMITS = { files: 3, bytes: 100 };
const uploads = () =>
  fs
    .readdirSync(os.tmpdir())
    .filter((name) => name.startsWith('hearsay-upload-'))
    .sort();

let before: string[];
let made: string[] = [];
beforeEach(() => {
  before = uploads();
});
afterEach(() => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
  made = [];
});

async function receive(files: readonly [name: string, content: string][], limits = LIMITS) {
  const form = new FormData();
  for (const [name, content] of files) form.append('file', new File([content], name));
  // sent as the bytes a browser sends: Node 24's own stream of a form fails unhandled when its reader leaves early, as a refusal does
  const sent = new Response(form);
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' };
  const uploaded = await receiveFiles(new Request('http://127.0.0.1/', { method: 'POST', body: await sent.arrayBuffer(), headers }), limits);
  made.push(uploaded.folder);
  return uploaded;
}

const statusOf = (status: number) => expect.objectContaining({ problem: expect.objectContaining({ status }) });

describe('uploads', () => {
  it('come in whole and in order, under names that tell what they are', async () => {
    const { files, names } = await receive([
      ['wire.txt', 'The ferry sank.'],
      ['page.html', '<p>Nobody was aboard.</p>'],
    ]);
    expect(files.map((file) => fs.readFileSync(file, 'utf8'))).toEqual(['The ferry sank.', '<p>Nobody was aboard.</p>']);
    expect(files.map((file) => path.extname(file))).toEqual(['.txt', '.html']);
    expect(files.map((file) => names[file])).toEqual(['wire.txt', 'page.html']);
  });

  it.each(['../../evil.txt', '/etc/passwd', '..', '.', '', 'a\\..\\b.txt', '.hidden', 'a'.repeat(500), 'ä ö/\u202eü.txt'])(
    'stay in their folder whatever they are called: %s',
    async (name) => {
      const { files, folder } = await receive([[name, 'x']]);
      expect(files.map((file) => path.dirname(file))).toEqual([folder]);
      expect(fs.readdirSync(folder)).toHaveLength(1);
    },
  );

  it('leave out what tells of the others: it is read beside them', async () => {
    const { files, folder } = await receive([
      ['wire.txt', 'The ferry sank.'],
      ['meta.json', '[{ "file": "wire.txt", "publisher": "Northgate Wire" }]'],
    ]);
    expect(files.map((file) => path.basename(file))).toEqual(['wire.txt']);
    expect(fs.readdirSync(folder).sort()).toEqual(['meta.json', 'wire.txt']);
  });

  it('of one name are two files', async () => {
    expect(
      new Set(
        (
          await receive([
            ['a.txt', '1'],
            ['a.txt', '2'],
          ])
        ).files,
      ).size,
    ).toBe(2);
  });

  it('are refused when they hold too much, and leave nothing', async () => {
    await expect(
      receive([
        ['a.txt', 'x'.repeat(60)],
        ['b.txt', 'y'.repeat(60)],
      ]),
    ).rejects.toThrow(statusOf(413));
    expect(uploads()).toEqual(before);
  });

  it('are refused when they are too many, and leave nothing', async () => {
    await expect(
      receive([
        ['1', 'a'],
        ['2', 'b'],
        ['3', 'c'],
        ['4', 'd'],
      ]),
    ).rejects.toThrow(statusOf(413));
    expect(uploads()).toEqual(before);
  });

  it('are refused when there is no file in them', async () => {
    await expect(receive([])).rejects.toThrow(Refusal);
    expect(uploads()).toEqual(before);
  });

  it('are refused when they break off', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=X' };
    const body = '--X\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf';
    await expect(receiveFiles(new Request('http://127.0.0.1/', { method: 'POST', body, headers }), LIMITS)).rejects.toThrow(statusOf(400));
    expect(uploads()).toEqual(before);
  });
});
