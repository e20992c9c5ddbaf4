import type { Database } from './open.ts';

/** The record of the capture that a journal entry holds, as JSON; null when there is none. */
export async function captureAt(db: Database, caseId: string, seq: number): Promise<string | null> {
  const row = await db.selectFrom('captures').select('record').where('case_id', '=', caseId).where('seq', '=', seq).executeTakeFirst();
  return row?.record ?? null;
}

/** The journal entry that first recorded these bytes; null when they were never captured. */
export async function entryOfBytes(db: Database, caseId: string, sha256: string): Promise<number | null> {
  const row = await db
    .selectFrom('captures')
    .select((e) => e.fn.min<number | null>('seq').as('seq'))
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row?.seq ?? null;
}
