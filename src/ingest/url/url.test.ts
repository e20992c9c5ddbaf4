import http from 'node:http';
import zlib from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ingested, ReportMeta } from '../../model/capture.ts';
import type { Fault } from '../../model/fault.ts';
import type { Lookup } from './address.ts';
import type { NetworkEffects } from './fetch.ts';
import { UrlIngester } from './url.ts';

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

let pages: Record<string, Handler>;
let asked: string[];
let server: http.Server;
let base: string;
const bomb = zlib.gzipSync(Buffer.alloc(40_000_000, 'a'));

beforeAll(async () => {
  server = http.createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  pages = {};
  asked = [];
});

const html =
  (content: string, headers: http.OutgoingHttpHeaders = {}): Handler =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(content);
const redirect =
  (location: string): Handler =>
  (_, response) =>
    response.writeHead(302, { location }).end();

const here: NetworkEffects = { allows: (address) => address === '127.0.0.1', timeout: 5000 };
function fetchPage(
  path: string,
  { network = here, ignoreRobots = false, meta = {} }: { network?: NetworkEffects; ignoreRobots?: boolean; meta?: ReportMeta } = {},
): Promise<Ingested | Fault> {
  return new UrlIngester({ network, ignoreRobots, now: () => '2024-05-06T07:08:09Z' }).ingest(path.startsWith('http') ? path : base + path, meta);
}
const whatOf = (item: Ingested | Fault): string => ('what' in item ? item.what : `fetched ${item.capture.from}`);

describe('a page that answers', () => {
  it('becomes a capture with its clock, redirects and harmless headers', async () => {
    pages['/old'] = redirect('/new');
    pages['/new'] = html('<p>Quay shut</p>', { 'set-cookie': 'visitor=7', etag: '"1"' });
    const item = await fetchPage('/old');
    expect(item).toMatchObject({
      capture: {
        how: 'live',
        from: `${base}/old`,
        media_type: 'text/html',
        fetched_at: '2024-05-06T07:08:09Z',
        redirects: [`${base}/old`],
        headers: { etag: '"1"', 'content-type': 'text/html; charset=utf-8' },
      },
      meta: { url: `${base}/new` },
    });
    expect(JSON.stringify(item)).not.toContain('visitor');
  });

  it.each([
    ['gzip', zlib.gzipSync],
    ['deflate', zlib.deflateSync],
    ['br', zlib.brotliCompressSync],
  ] as const)('is unpacked from %s', async (encoding, pack) => {
    pages['/packed'] = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding }).end(pack(Buffer.from('Quay shut')));
    const item = await fetchPage('/packed');
    expect('bytes' in item && Buffer.from(item.bytes).toString()).toBe('Quay shut');
  });
});

describe('a page that cannot be had', () => {
  it.each<[string, string, Record<string, Handler>, RegExp]>([
    ['is not there', '/gone', {}, /answered 404/],
    ['redirects in a ring', '/ring', { '/ring': redirect('/ring') }, /redirects more than 5 times/],
    ['redirects into the own network', '/in', { '/in': redirect('http://192.168.0.1/') }, /192\.168\.0\.1/],
    ['redirects to another scheme', '/file', { '/file': redirect('file:///etc/passwd') }, /file: address/],
    [
      'says it is too large',
      '/size',
      { '/size': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-length': '90000000' }).write('x') },
      /larger than 20 MB/,
    ],
    [
      'unpacks to too much',
      '/bomb',
      { '/bomb': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb) },
      /larger than 20 MB/,
    ],
    [
      'is packed wrongly',
      '/bad',
      { '/bad': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip') },
      /cannot be decompressed/,
    ],
    ['is a picture', '/a.png', { '/a.png': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x') }, /image\/png/],
    [
      'is a picture that says it is a page',
      '/b',
      { '/b': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('\u0089PNG\r\n', 'latin1')) },
      /PNG image/,
    ],
    ['breaks off', '/cut', { '/cut': (request) => request.socket.destroy() }, /broke off/],
    ['is empty', '/empty', { '/empty': html('') }, /empty/],
  ])('%s', async (_, path, handlers, what) => {
    pages = handlers;
    const item = await fetchPage(path);
    expect(whatOf(item)).toMatch(what);
    expect(item).toMatchObject({ where: base + path });
  });

  it.each<[string, Handler]>([
    ['never answers', () => {}],
    [
      'drips',
      (request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('x'), 20);
        request.on('close', () => clearInterval(timer));
      },
    ],
  ])('%s within the time allowed', async (_, handler) => {
    pages['/slow'] = handler;
    expect(whatOf(await fetchPage('/slow', { network: { ...here, timeout: 300 }, ignoreRobots: true }))).toMatch(/did not answer within 1 s/);
  });

  it('refuses a name that resolves into the own network, though it resolved elsewhere before', async () => {
    const answers = ['127.0.0.1', '10.0.0.1'];
    const lookup: Lookup = (_host, _options, callback) => callback(null, [{ address: answers.shift() ?? '10.0.0.1', family: 4 }]);
    pages['/a'] = html('<p>Quay shut</p>');
    const item = await fetchPage(`${base.replace('127.0.0.1', 'rebind.example')}/a`, { network: { ...here, lookup } });
    expect(asked).toEqual(['/robots.txt']);
    expect(whatOf(item)).toMatch(/10\.0\.0\.1/);
  });

  it('is not asked at all when the address is one of the own network', async () => {
    const item = await fetchPage('/a', { network: { allows: () => false, timeout: 1000 } });
    expect(whatOf(item)).toMatch(/not on the open internet/);
    expect(asked).toEqual([]);
  });
});

describe('robots.txt', () => {
  beforeEach(() => {
    pages['/open/a'] = html('<p>Quay shut</p>');
    pages['/closed/a'] = html('<p>Quay shut</p>');
  });

  it('is respected, and says how to go on', async () => {
    pages['/robots.txt'] = (_, response) => response.writeHead(200).end('User-agent: *\nDisallow: /closed/\n');
    expect(whatOf(await fetchPage('/open/a'))).toMatch(/^fetched/);
    expect(await fetchPage('/closed/a')).toMatchObject({ what: expect.stringContaining('robots.txt'), fix: expect.stringContaining('--ignore-robots') });
  });

  it('is not asked for when it is to be ignored', async () => {
    pages['/robots.txt'] = (_, response) => response.writeHead(200).end('User-agent: *\nDisallow: /\n');
    expect(whatOf(await fetchPage('/closed/a', { ignoreRobots: true }))).toMatch(/^fetched/);
    expect(asked).toEqual(['/closed/a']);
  });

  it('forbids while the server fails to give it, and allows when there is none', async () => {
    expect(whatOf(await fetchPage('/open/a'))).toMatch(/^fetched/);
    pages['/robots.txt'] = (_, response) => response.writeHead(503).end();
    expect(whatOf(await fetchPage('/open/a'))).toMatch(/robots\.txt/);
  });

  it('is read once a site', async () => {
    const urls = new UrlIngester({ network: here, ignoreRobots: false, now: () => '' });
    await urls.ingest(`${base}/open/a`, {});
    await urls.ingest(`${base}/closed/a`, {});
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  });
});
