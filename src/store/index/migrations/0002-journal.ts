import { type Kysely, sql } from 'kysely';

/** The journal of cases that have theirs on the server; empty where it is a folder. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const bytewise = sql`text collate "C"`;
  await db.schema
    .createTable('journal_heads')
    .addColumn('case_id', bytewise, (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('hash', bytewise, (c) => c.notNull())
    .addColumn('edge', sql`text[]`, (c) => c.notNull())
    .addPrimaryKeyConstraint('journal_heads_pk', ['case_id'])
    .execute();
  await db.schema
    .createTable('journal_lines')
    .addColumn('case_id', bytewise, (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('line', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('journal_lines_pk', ['case_id', 'seq'])
    .execute();
}
