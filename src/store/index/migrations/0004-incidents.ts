import { type Kysely, sql } from 'kysely';

/** Which incident each report was put into, and what each incident was linked to last. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const bytewise = sql`text collate "C"`;
  await db.schema
    .createTable('placements')
    .addColumn('case_id', bytewise, (c) => c.notNull())
    .addColumn('report', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('opened_by', 'integer', (c) => c.notNull())
    .addColumn('joined', 'integer')
    .addColumn('why', 'text', (c) => c.notNull())
    .addColumn('signature', 'bytea', (c) => c.notNull())
    .addColumn('profile', 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('placements_pk', ['case_id', 'report'])
    .execute();
  await db.schema
    .createTable('linked_incidents')
    .addColumn('case_id', bytewise, (c) => c.notNull())
    .addColumn('incident', 'integer', (c) => c.notNull())
    .addColumn('stamp', bytewise, (c) => c.notNull())
    .addColumn('digest', 'bytea', (c) => c.notNull())
    .addColumn('linked', 'bytea', (c) => c.notNull())
    .addPrimaryKeyConstraint('linked_incidents_pk', ['case_id', 'incident'])
    .execute();
  // packed already: the server need not try
  await sql`alter table placements alter column profile set storage external`.execute(db);
  await sql`alter table linked_incidents alter column linked set storage external`.execute(db);
}
