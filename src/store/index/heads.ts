import type { Database } from './open.ts';
import type { Head } from './rows.ts';

/** How far the index has come with a case; null when it knows nothing of it. */
export async function headOf(db: Database, caseId: string): Promise<Head | null> {
  const head = await db.selectFrom('heads').select(['applied', 'next_report', 'next_claim']).where('case_id', '=', caseId).executeTakeFirst();
  return head ?? null;
}

/** Forgets all rows of a case, so that they can be made again. */
export async function forget(db: Database, caseId: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const table of ['heads', 'captures', 'reports', 'claims', 'observations', 'placements', 'recalls', 'linked_incidents'] as const)
      await tx.deleteFrom(table).where('case_id', '=', caseId).execute();
  });
}
