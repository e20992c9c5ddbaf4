import { type Kysely, sql } from 'kysely';

/** Heads, captures, reports, claims, observations. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // names and dates are compared byte by byte, the same on every server
  const bytewise = sql`text collate "C"`;

  await db.schema
    .createTable('heads')
    .addColumn('case_id', bytewise, (c) => c.notNull())
    .addColumn('applied', 'integer', (c) => c.notNull())
    .addColumn('next_report', 'integer', (c) => c.notNull())
    .addColumn('next_claim', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('heads_pk', ['case_id'])
    .execute();

  await db.schema
    .createTable('captures')
    .addColumn('case_id', bytewise, (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('sha256', bytewise, (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('captures_pk', ['case_id', 'seq'])
    .execute();
  await db.schema.createIndex('captures_of_bytes').on('captures').columns(['case_id', 'sha256']).execute();

  await db.schema
    .createTable('reports')
    .addColumn('case_id', bytewise, (c) => c.notNull())
    .addColumn('report', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('current', 'boolean', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('capture', 'integer', (c) => c.notNull())
    .addColumn('sha256', bytewise, (c) => c.notNull())
    .addColumn('address', bytewise)
    .addColumn('title', 'text')
    .addColumn('publisher', 'text')
    .addColumn('published', bytewise)
    .addColumn('language', bytewise)
    .addColumn('claims', 'integer', (c) => c.notNull())
    .addColumn('extraction', 'bytea', (c) => c.notNull())
    .addColumn('words', sql`tsvector`, (c) => c.notNull())
    .addColumn('sources', sql`tsvector`, (c) => c.notNull())
    .addColumn('places', sql`tsvector`, (c) => c.notNull())
    .addColumn('slots', sql`text[]`, (c) => c.notNull())
    .addPrimaryKeyConstraint('reports_pk', ['case_id', 'report', 'version'])
    .execute();
  // packed already: the server need not try
  await sql`alter table reports alter column extraction set storage external`.execute(db);
  await db.schema.createIndex('reports_of_bytes').on('reports').columns(['case_id', 'sha256']).execute();
  // an address may be longer than an entry of a B-tree
  await db.schema.createIndex('reports_at_address').on('reports').using('hash').column('address').execute();
  await db.schema.createIndex('reports_by_date').on('reports').columns(['case_id', 'published', 'report']).execute();
  await db.schema.createIndex('reports_words').on('reports').using('gin').columns(['words', 'sources', 'places', 'slots']).execute();

  await db.schema
    .createTable('claims')
    .addColumn('case_id', bytewise, (c) => c.notNull())
    .addColumn('claim', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('report', 'integer', (c) => c.notNull())
    .addColumn('current', 'boolean', (c) => c.notNull())
    .addColumn('key', bytewise, (c) => c.notNull())
    .addColumn('speaker', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('polarity', bytewise, (c) => c.notNull())
    .addColumn('certainty', bytewise, (c) => c.notNull())
    .addColumn('from_char', 'integer', (c) => c.notNull())
    .addColumn('to_char', 'integer', (c) => c.notNull())
    .addColumn('published', bytewise)
    .addColumn('language', bytewise)
    .addColumn('words', sql`tsvector`, (c) => c.notNull())
    .addColumn('sources', sql`tsvector`, (c) => c.notNull())
    .addColumn('places', sql`tsvector`, (c) => c.notNull())
    .addColumn('slots', sql`text[]`, (c) => c.notNull())
    .addPrimaryKeyConstraint('claims_pk', ['case_id', 'claim', 'version'])
    .execute();
  await db.schema.createIndex('claims_of_report').on('claims').columns(['case_id', 'report', 'version']).execute();
  await db.schema.createIndex('claims_words').on('claims').using('gin').columns(['words', 'sources', 'places', 'slots']).execute();

  await db.schema
    .createTable('observations')
    .addColumn('case_id', bytewise, (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('report', 'integer')
    .addColumn('what', bytewise, (c) => c.notNull())
    .addColumn('at', bytewise, (c) => c.notNull())
    .addColumn('address', 'text')
    .addPrimaryKeyConstraint('observations_pk', ['case_id', 'seq'])
    .execute();
  await db.schema.createIndex('observations_of_report').on('observations').columns(['case_id', 'report']).execute();
}
