import { type Kysely, sql } from 'kysely';

/** The perceptual hash of reports that are pictures. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('reports').addColumn('fingerprint', sql`text collate "C"`).execute();
  await db.schema.createIndex('reports_pictures').on('reports').column('case_id').where(sql.ref('fingerprint'), 'is not', null).execute();
}
