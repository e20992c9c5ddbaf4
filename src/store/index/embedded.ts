import fs from 'node:fs';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';

/** What PostgreSQL lays down in a new folder, packed by the build: unpacking it takes a fraction of the time of making it. */
export const EMPTY = path.join(import.meta.dirname, '..', '..', '..', 'dist', 'empty-index.tar.gz');

const PAGE = 8192;
const [FEWEST, MOST] = [2 ** 10, 2 ** 14];
const SHARE = 1 / 4;

/** The PGlite database in `directory`, made when there is none. Throws what PGlite throws. */
export async function openPglite(directory: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  const loadDataDir = fs.existsSync(directory) || !fs.existsSync(EMPTY) ? undefined : await fs.openAsBlob(EMPTY);
  const startParams = [...PGlite.defaultStartParams, '-B', String(buffersFor(bytesIn(directory)))];
  return await PGlite.create(directory, { relaxedDurability: true, startParams, ...(loadDataDir && { loadDataDir }) });
}

/** Pages kept in memory, of 8 kB, for an index of so many bytes on disk. Opening touches every one of them, which a small index need not wait for. */
function buffersFor(bytes: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.ceil((bytes * SHARE) / PAGE)));
}

function bytesIn(directory: string): number {
  if (!fs.existsSync(directory)) return 0;
  const files = fs.readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return files.reduce((bytes, file) => bytes + (fs.statSync(path.join(directory, file), { throwIfNoEntry: false })?.size ?? 0), 0);
}
