import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf, sendProblem } from './problems.ts';
import { serveWorkbench } from './statics.ts';

let folder: string;
let app: Hono;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-statics-'));
  const root = path.join(folder, 'workbench');
  fs.mkdirSync(path.join(root, 'assets'), { recursive: true });
  fs.writeFileSync(path.join(root, 'index.html'), '<title>Workbench</title>');
  fs.writeFileSync(path.join(root, 'assets', 'main-5f2c.js'), 'export {};');
  fs.writeFileSync(path.join(root, '.secret.json'), '"hidden"');
  fs.writeFileSync(path.join(folder, 'outside.json'), '"outside"');
  fs.mkdirSync(path.join(folder, 'workbench-other'));
  fs.writeFileSync(path.join(folder, 'workbench-other', 'x.json'), '"beside"');
  app = new Hono();
  app.onError((error, c) =>
    sendProblem(
      c,
      problemOf(error, () => {}),
    ),
  );
  app.get('*', serveWorkbench(root));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const get = (address: string) => app.request(`http://127.0.0.1${address}`);

describe('the files of the workbench', () => {
  it('are kept for good when their name holds a hash', async () => {
    const response = await get('/assets/main-5f2c.js');
    expect(await response.text()).toBe('export {};');
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('are the first page for every address of the workbench itself', async () => {
    for (const address of ['/', '/incidents/I-0001', '/sources/radio-meridian', '/index.html']) {
      const response = await get(address);
      expect(await response.text()).toBe('<title>Workbench</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('are told when they are not there', async () => {
    expect((await get('/assets/old-1234.js')).status).toBe(404);
  });

  it.each([
    '/../outside.json',
    '/%2e%2e/outside.json',
    '/..%2foutside.json',
    '/assets/..%2f..%2foutside.json',
    '/..%5coutside.json',
    '/../workbench-other/x.json',
    '/..%2fworkbench-other%2fx.json',
    '/.secret.json',
    '/%2esecret.json',
    '/%252e%252e/outside.json',
  ])('never are what stands elsewhere: %s', async (address) => {
    const text = await (await get(address)).text();
    expect(text).not.toMatch(/outside"|beside"|hidden"/);
  });

  it.each(['/%', '/%zz', '/%00'])('refuse what is no address: %s', async (address) => {
    expect((await get(address)).status).toBe(400);
  });
});
