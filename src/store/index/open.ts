import type { PGlite } from '@electric-sql/pglite';
import { Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { HearsayError } from '../../model/errors.ts';
import { openPglite } from './embedded.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** An open database; `close` waits for what runs. */
export interface Opened {
  db: Database;
  /** Brings the planner's statistics up to date after large changes; a server does so by itself. */
  tend(): Promise<void>;
  close(): Promise<void>;
}

/** The index of a case as a PGlite database in `directory`, made when there is none. One process at a time: the caller holds the case's lock. */
export async function openEmbedded(directory: string): Promise<Opened> {
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
  let pglite: PGlite;
  try {
    pglite = await openPglite(directory);
  } catch (cause) {
    throw new HearsayError(
      {
        where: directory,
        what: `The index cannot be opened (${reasonOf(cause)}).`,
        fix: 'Run `hearsay rebuild`; captures and journal are not touched by this.',
      },
      { cause },
    );
  }
  const { poolSize, ...config } = createPgConfig(pglite);
  const pool = new pg.Pool({ ...config, max: poolSize, idleTimeoutMillis: 0 });
  const db = kyselyOver(pool);
  const close = async (): Promise<void> => {
    await db.destroy();
    await pglite.close();
  };
  try {
    await migrate(db, directory);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, tend: () => tend(db), close };
}

/** A PostgreSQL server, `address` as in `postgres://user@host/database`; what it leaves out comes from the PG… variables of the environment. */
export async function openServer(address: string): Promise<Opened> {
  const pool = new pg.Pool({ connectionString: address, max: 4 });
  // an idle connection that breaks is met again, with its reason, by the next query
  pool.on('error', () => {});
  const db = kyselyOver(pool);
  try {
    await sql`select 1`.execute(db);
    await migrate(db, withoutPassword(address));
  } catch (cause) {
    await pool.end();
    if (cause instanceof HearsayError) throw cause;
    const fix = 'Check the address, that the server runs, and PGPASSWORD.';
    throw new HearsayError({ where: withoutPassword(address), what: `The database cannot be reached (${reasonOf(cause)}).`, fix }, { cause });
  }
  return { db, tend: () => Promise.resolve(), close: () => db.destroy() };
}

async function tend(db: Database): Promise<void> {
  await sql`vacuum analyze`.execute(db);
}

/** The address as it may be shown and kept. */
export function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.password = '';
  return url.href;
}

function kyselyOver(pool: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

async function migrate(db: Database, where: string): Promise<void> {
  if (await upToDate(db)) return;
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw new HearsayError(
    {
      where,
      what: `Its tables cannot be brought to the state this Hearsay needs (${reasonOf(error)}).`,
      fix: 'Use the newest Hearsay that ever opened this case, or run `hearsay rebuild`.',
    },
    { cause: error },
  );
}

/** Asks in one query what the migrator would find out in many. */
async function upToDate(db: Database): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (rows[0]?.there !== true) return false;
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return done.rows.map(({ name }) => name).join() === Object.keys(MIGRATIONS).join();
}

function reasonOf(error: unknown): string {
  // node tries every address of a name and puts the reasons together
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return (first instanceof Error ? first.message : String(first)).replace(/\s+/g, ' ').slice(0, 300);
}
