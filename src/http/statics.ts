import fs from 'node:fs/promises';
import path from 'node:path';
import type { Context } from 'hono';
import { Refusal } from './refusal.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

/** The built workbench: files under their names, and its first page for every other address, which it reads itself. */
export function serveWorkbench(root: string): (c: Context) => Promise<Response> {
  return async (c) => {
    const asked = decoded(new URL(c.req.url).pathname);
    const file = path.resolve(root, `.${asked}`);
    const inside = file.startsWith(root + path.sep) && !asked.split('/').some((part) => part.startsWith('.'));
    const type = TYPES[path.extname(file)];
    if (inside && type !== undefined) {
      const bytes = await read(file);
      // what is built under `assets` carries a hash of its content in its name
      const kept = asked.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      if (bytes !== null) return c.body(bytes, 200, { 'content-type': type, 'cache-control': kept });
    }
    if (asked.startsWith('/assets/')) throw new Refusal(404, `The workbench has no file ${asked.slice(0, 200)}; load the page again.`);
    const page = await read(path.join(root, 'index.html'));
    if (page !== null) return c.body(page, 200, { 'content-type': TYPES['.html'] ?? '', 'cache-control': 'no-cache' });
    return c.text(
      `The workbench is not built: there is no ${path.join(root, 'index.html')}. Build it with \`npm run build\`; the API answers under /api without it.\n`,
      503,
    );
  };
}

function decoded(pathname: string): string {
  try {
    const name = decodeURIComponent(pathname);
    if (!name.includes('\0')) return name.replaceAll('\\', '/');
  } catch {
    // told below
  }
  throw new Refusal(400, 'The address cannot be read; it holds a broken % sequence.');
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await fs.readFile(file));
  } catch {
    return null;
  }
}
