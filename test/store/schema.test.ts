import fs from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openEmbedded, openServer } from '../../src/store/index/open.ts';
import { startPostgres, type TestServer } from '../support/postgres.ts';
import { scratch } from '../support/scratch.ts';

/** What the migrations make, for review: it grows and never loses or changes a line. `HEARSAY_UPDATE_SCHEMA=1` writes it anew. */
const SNAPSHOT = path.join(import.meta.dirname, 'schema.snapshot.txt');

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

/** Tables with their columns, and indexes, a line each. */
async function schemaOf(db: Database): Promise<string> {
  const columns = await sql<{ line: string }>`
    select table_name || '.' || column_name || ' ' || case when data_type = 'ARRAY' then udt_name else data_type end
      || case when collation_name is null then '' else ' collate ' || collation_name end || case when is_nullable = 'NO' then ' not null' else '' end as line
    from information_schema.columns where table_schema = 'public' and table_name not like 'kysely%' order by table_name, ordinal_position`.execute(db);
  const indexes = await sql<{ line: string }>`
    select regexp_replace(indexdef, ' ON public\\.', ' on ') as line from pg_indexes
    where schemaname = 'public' and tablename not like 'kysely%' order by indexname collate "C"`.execute(db);
  return [...columns.rows, ...indexes.rows].map(({ line }) => `${line}\n`).join('');
}

describe('the tables', () => {
  it('are those of the snapshot, on PGlite and on PostgreSQL', async () => {
    const embedded = await openEmbedded(path.join(scratch(), 'index'));
    const made = await schemaOf(embedded.db);
    await embedded.close();
    if (process.env['HEARSAY_UPDATE_SCHEMA'] === '1') fs.writeFileSync(SNAPSHOT, made);
    expect(made).toBe(fs.readFileSync(SNAPSHOT, 'utf8'));
    const remote = await openServer(await server.database());
    expect(await schemaOf(remote.db)).toBe(made);
    await remote.close();
  });

  it('are made in a copy of the empty database that the build packed, which takes a fraction of the time of a new one', async () => {
    const identifiers = await Promise.all(
      ['one', 'other'].map(async (name) => {
        const { db, close } = await openEmbedded(path.join(scratch(), name));
        const { rows } = await sql<{ id: string }>`select system_identifier::text as id from pg_control_system()`.execute(db);
        await close();
        return rows[0]?.id;
      }),
    );
    expect(identifiers[0]).toMatch(/^\d+$/);
    expect(identifiers[1]).toBe(identifiers[0]);
  });

  it('can be distributed by case: the case comes first in every key, and nothing runs by itself', async () => {
    const { db, close } = await openServer(await server.database());
    const { rows: keys } = await sql<{ key: string }>`
      select indexdef as key from pg_indexes where schemaname = 'public' and tablename not like 'kysely%' and indexdef like '%UNIQUE%'`.execute(db);
    const { rows: triggers } = await sql`select 1 from pg_trigger where not tgisinternal`.execute(db);
    await close();
    expect(keys.length).toBeGreaterThan(5);
    for (const { key } of keys) expect(key).toMatch(/\(case_id\b/);
    expect(triggers).toEqual([]);
  });

  it('say what is wrong when the server cannot be reached', async () => {
    await expect(openServer('postgres://nobody:secret@127.0.0.1:1/none')).rejects.toThrow(
      /^postgres:\/\/nobody@127\.0\.0\.1:1\/none: The database cannot be reached \(.*\)\. Check/,
    );
  });
});
