import http from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedsInOpml } from './opml.ts';
import { type PollEffects, pollFeed } from './poll.ts';
import { fresh, nextPoll, retryAfter } from './schedule.ts';

const RSS = '<rss version="2.0"><channel><title>Harbour</title><item><title>Crane</title><link>https://a.example/1</link></item></channel></rss>';
const NOW = Date.parse('2024-05-06T07:00:00Z');
const EVERY = 900_000;

let server: http.Server;
let base: string;
let asked: http.IncomingHttpHeaders[] = [];
beforeAll(async () => {
  server = http.createServer((request, response) => {
    asked.push(request.headers);
    if (request.url === '/busy') response.writeHead(429, { 'retry-after': '7200' }).end();
    else if (request.url === '/page') response.end('<!doctype html><title>No feed</title>');
    else if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"v1"', 'last-modified': 'Mon, 06 May 2024 06:00:00 GMT' }).end(RSS);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const effects: PollEffects = { network: { allows: () => true, timeout: 5000 }, robots: null, now: () => NOW, chance: () => 0.5 };

describe('polling a feed', () => {
  it('takes its items, and asks the next time only for what changed', async () => {
    asked = [];
    const first = await pollFeed(`${base}/feed`, fresh, EVERY, effects);
    expect(first).toMatchObject({ faults: [], unchanged: false, state: { etag: '"v1"', failures: 0, next: NOW + EVERY } });
    expect(first.items.map(({ meta, capture }) => [meta.url, capture.how, capture.fetched_at])).toEqual([
      ['https://a.example/1', 'live', '2024-05-06T07:00:00.000Z'],
    ]);
    const second = await pollFeed(`${base}/feed`, first.state, EVERY, effects);
    expect(asked[1]).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': 'Mon, 06 May 2024 06:00:00 GMT' });
    expect(second).toMatchObject({ items: [], faults: [], unchanged: true });
    expect(second.state.etag).toBe('"v1"');
  });

  it('waits as long as the server asks, and longer with every failure', async () => {
    const first = await pollFeed(`${base}/busy`, fresh, EVERY, effects);
    expect(first).toMatchObject({ items: [], faults: [{ what: 'The server answered 429.' }], state: { failures: 1, next: NOW + 7_200_000 } });
    const later = await pollFeed(`${base}/page`, { ...fresh, failures: 2 }, EVERY, effects);
    expect(later).toMatchObject({ faults: [{ what: expect.stringMatching(/no feed/) }], state: { failures: 3, next: NOW + 8 * EVERY } });
  });

  it('keeps the addresses of the inner network out', async () => {
    const { faults } = await pollFeed(`${base}/feed`, fresh, EVERY, { ...effects, network: { allows: () => false, timeout: 5000 } });
    expect(faults).toMatchObject([{ what: expect.stringMatching(/not on the open internet/) }]);
  });
});

describe('the time of the next poll', () => {
  it('is never before what the server asks, nor sooner than nine tenths of the interval', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.option(fc.nat(1e9)), fc.double({ min: 0, max: 0.999, noNaN: true }), (failures, wait, chance) => {
        const asked = wait === null ? null : NOW + wait;
        const next = nextPoll(NOW, EVERY, { failures, retryAfter: asked, chance });
        expect(next).toBeGreaterThanOrEqual(Math.max(NOW + EVERY * 0.9 - 1, asked ?? 0));
        expect(next).toBeLessThanOrEqual(Math.max(NOW + 24 * 3600_000 * 1.1 + 1, asked ?? 0));
      }),
    );
  });

  it('reads Retry-After in seconds and as a date, and nothing else', () => {
    expect(retryAfter('60', NOW)).toBe(NOW + 60_000);
    expect(retryAfter('Mon, 06 May 2024 08:00:00 GMT', NOW)).toBe(NOW + 3_600_000);
    expect([retryAfter('soon', NOW), retryAfter(undefined, NOW), retryAfter('Mon, 06 May 2024 06:00:00 GMT', NOW)]).toEqual([null, null, null]);
  });
});

describe('a list of feeds', () => {
  it('gives the addresses in it, each once', () => {
    const list = `<opml version="2.0"><body><outline text="a"><outline type="rss" text="b" xmlUrl="https://a.example/f?x=1&amp;y=2"/><outline xmlUrl='https://a.example/f?x=1&amp;y=2'/><outline xmlUrl="file:///etc/passwd"/></outline></body></opml>`;
    expect(feedsInOpml(list)).toEqual(['https://a.example/f?x=1&y=2']);
    expect(feedsInOpml('<p>words</p>')).toEqual([]);
  });
});
