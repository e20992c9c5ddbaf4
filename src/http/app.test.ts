import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { workbenchApp } from './app.ts';
import { contract } from './contract/contract.ts';
import { Problem } from './contract/problem.ts';
import type { Desk } from './desk/desk.ts';
import { idleDesk } from './testing/idle-desk.ts';

const Described = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const ORIGIN = 'http://127.0.0.1:4100';
const TOKEN = 'a-token-of-this-start';

function app({ desk = idleDesk(), complaints = [] }: { desk?: Desk; complaints?: unknown[] } = {}) {
  return workbenchApp({ desk, token: TOKEN, start: 'abc123', port: 4100, workbench: '/nowhere', complain: (error) => complaints.push(error) });
}

function ask(
  path: string,
  { headers = {}, ...init }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
  served = app(),
): Promise<Response> {
  return Promise.resolve(served.request(`${ORIGIN}${path}`, { ...init, headers: { host: '127.0.0.1:4100', ...headers } }));
}
const bearer = { authorization: `Bearer ${TOKEN}` };

async function problemIn(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.detail).toMatch(/[.”]$/);
  return problem;
}

describe('who is let in', () => {
  it('nobody without the token', async () => {
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { cookie: 'hearsay-4100=wrong' }, { cookie: `hearsay-4101=${TOKEN}` }]) {
      expect((await problemIn(await ask('/api/case', { headers }))).status).toBe(401);
    }
  });

  it('who bears it, and who has it in the cookie', async () => {
    for (const headers of [bearer, { cookie: `hearsay-4100=${TOKEN}` }]) expect((await ask('/api/case', { headers })).status).toBe(404);
  });

  it('gets the cookie with the first visit and loses the token from the address', async () => {
    const response = await ask(`/reports/R-0001?claim=C-0002&token=${TOKEN}`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/reports/R-0001?claim=C-0002');
    expect(response.headers.get('set-cookie')).toMatch(/^hearsay-4100=a-token-of-this-start;.*HttpOnly.*SameSite=Strict/);
  });

  it('is told when the token in the address is of another start', async () => {
    expect((await problemIn(await ask('/?token=old'))).status).toBe(401);
    const page = await ask('/?token=old', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([401, 'text/html; charset=UTF-8']);
    expect(await page.text()).toContain('open the address that');
  });

  it('is not led to another site by a path that looks like one', async () => {
    const location = (await ask(`//elsewhere.example/?token=${TOKEN}`)).headers.get('location') ?? '';
    expect(new URL(location, ORIGIN).origin).toBe(ORIGIN);
  });
});

describe('where from', () => {
  it('no other name than those of this machine', async () => {
    for (const host of ['rebound.example', '127.0.0.1:4101', 'localhost', '127.0.0.1:4100.rebound.example', ''])
      expect((await problemIn(await ask('/api/case', { headers: { ...bearer, host } }))).status).toBe(403);
    for (const host of ['localhost:4100', '[::1]:4100', 'LOCALHOST:4100']) expect((await ask('/api/case', { headers: { ...bearer, host } })).status).toBe(404);
  });

  const post = (headers: Record<string, string>) =>
    ask('/api/acts', { method: 'POST', body: JSON.stringify({ kind: 'undo', seq: 1 }), headers: { 'content-type': 'application/json', ...headers } });
  const cookie = `hearsay-4100=${TOKEN}`;

  it('no change from another site, not even with the cookie', async () => {
    for (const headers of [
      { cookie, origin: 'http://elsewhere.example' },
      { cookie, origin: 'null' },
      { cookie, origin: 'http://127.0.0.1:9999' },
      { cookie, 'sec-fetch-site': 'cross-site' },
      { cookie, 'sec-fetch-site': 'same-site', origin: ORIGIN },
      { cookie },
    ])
      expect((await problemIn(await post(headers))).status).toBe(403);
  });

  it('changes from its own pages, and from who bears the token', async () => {
    for (const headers of [{ cookie, origin: ORIGIN }, { cookie, 'sec-fetch-site': 'same-origin' }, bearer]) expect((await post(headers)).status).toBe(404);
  });
});

describe('what every answer carries', () => {
  it('a policy under which only its own files run', async () => {
    for (const path of ['/api/nothing', '/', '/api/case']) {
      const { headers } = await ask(path, { headers: bearer });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self'(?:;|$)/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });
});

describe('what goes wrong', () => {
  const json = { ...bearer, 'content-type': 'application/json' };

  it.each([
    ['an address the API does not have', '/api/nothing', {}, 404],
    ['a method it does not have', '/api/case', { method: 'DELETE' }, 404],
    ['a number out of bounds', '/api/reports?limit=0', {}, 400],
    ['a name that is none', '/api/reports/12', {}, 400],
    ['a hash that is none', '/api/captures/..%2f..%2fetc%2fpasswd', {}, 400],
    ['a body that is no JSON', '/api/acts', { method: 'POST', body: '{', headers: json }, 400],
    ['an act that is none', '/api/acts', { method: 'POST', body: '{"kind":"forget"}', headers: json }, 400],
    ['a body that is too large', '/api/lint', { method: 'POST', body: JSON.stringify({ text: 'x'.repeat(4_100_000) }), headers: json }, 413],
    ['an upload that is no multipart', '/api/intake/files', { method: 'POST', body: 'x', headers: { ...bearer, 'content-type': 'text/plain' } }, 415],
    ['an address that is no web page', '/api/intake', { method: 'POST', body: '{"urls":["file:///etc/passwd"]}', headers: json }, 400],
    ['nothing to take in', '/api/intake', { method: 'POST', body: '{}', headers: json }, 400],
    ['an ETag of another start', '/api/acts', { method: 'POST', body: '{"kind":"undo","seq":1}', headers: { ...json, 'if-match': '"7.0-other"' } }, 412],
  ])('%s is a problem in one sentence', async (_what, path, init, status) => {
    expect((await problemIn(await ask(path, { ...init, headers: 'headers' in init ? init.headers : bearer }))).status).toBe(status);
  });

  it('a fault of the program is told to the terminal and not to the caller', async () => {
    const complaints: unknown[] = [];
    const broken: Desk = { ...idleDesk(), ask: () => Promise.reject(new Error('the secret reason')) };
    const problem = await problemIn(await ask('/api/case', { headers: bearer }, app({ desk: broken, complaints })));
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toContain('secret');
    expect(complaints).toHaveLength(1);
  });
});

describe('states', () => {
  it('what is held still is not sent again', async () => {
    const held = await ask('/api/case', { headers: { ...bearer, 'if-none-match': '"7.0-abc123"' } });
    expect(held.status).toBe(304);
    expect(await held.text()).toBe('');
  });

  it('what was held at another state, or in another start, is asked for', async () => {
    for (const tag of ['"6.0-abc123"', '"7.0-zzz999"', '"7.1-abc123"'])
      expect((await ask('/api/case', { headers: { ...bearer, 'if-none-match': tag } })).status).toBe(404);
  });
});

describe('the description', () => {
  it('names every route of the contract', async () => {
    const response = await ask('/api/openapi.json', { headers: bearer });
    const described = Described.parse(await response.json());
    for (const { method, path } of Object.values(contract)) expect(described.paths[path]).toHaveProperty(method);
  });
});

describe('the pages', () => {
  it('say how they are built when they are not', async () => {
    const response = await ask('/incidents/I-0001');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });
});
