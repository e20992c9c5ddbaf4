import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../refusal.ts';

const NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Answers only to the names of this machine: a page elsewhere whose name was pointed here (DNS rebinding) shows its own name in `Host`.
 * Changes are taken only from the workbench's own pages, or from a program that sends the token itself.
 */
export function sameOrigin(port: number): MiddlewareHandler {
  const hosts = new Set(NAMES.map((name) => `${name}:${port}`));
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase() ?? '';
    if (!hosts.has(host)) throw new Refusal(403, `This server does not answer to the name ${host.slice(0, 100) || '(none)'}; use http://127.0.0.1:${port}/.`);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const [origin, site] = [c.req.header('origin'), c.req.header('sec-fetch-site')];
      const foreign = (origin !== undefined && origin !== `http://${host}`) || (site !== undefined && site !== 'same-origin');
      const nameless = origin === undefined && site === undefined && c.req.header('authorization') === undefined;
      if (foreign || nameless)
        throw new Refusal(403, 'Changes are taken only from the pages of this server; a program sends the token as “Authorization: Bearer …”.');
    }
    await next();
  };
}
