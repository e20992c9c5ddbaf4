import { type Kysely, sql } from 'kysely';

/**
 * Which passages of reports tell of events that other reports are about. What was kept of reports until now does not say by what such passages are found,
 * so the reports are placed once more, which gives the same incidents.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`delete from placements`.execute(db);
  await db.schema
    .alterTable('placements')
    .addColumn('recalling', 'bytea', (c) => c.notNull())
    .execute();
  const bytewise = sql`text collate "C"`;
  await db.schema
    .createTable('recalls')
    .addColumn('case_id', bytewise, (c) => c.notNull())
    .addColumn('report', 'integer', (c) => c.notNull())
    .addColumn('from_char', 'integer', (c) => c.notNull())
    .addColumn('to_char', 'integer', (c) => c.notNull())
    .addColumn('recalled', 'integer', (c) => c.notNull())
    .addColumn('score', 'double precision', (c) => c.notNull())
    .addColumn('why', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('recalls_pk', ['case_id', 'report', 'from_char', 'recalled'])
    .execute();
  await db.schema.createIndex('recalls_recalled').on('recalls').columns(['case_id', 'recalled']).execute();
}
