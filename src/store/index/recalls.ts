import type { Database } from './open.ts';

/** A passage of a report that tells of the event another one is about. */
export interface KeptRecall {
  report: number;
  from_char: number;
  to_char: number;
  /** the report about that event */
  recalled: number;
  score: number;
  why: string;
}

const KEPT = ['report', 'from_char', 'to_char', 'recalled', 'score', 'why'] as const;
/** Rows that are written with one statement. */
const AT_ONCE = 500;

/** All of a case, in the order of reports and their texts. */
export async function recallsOf(db: Database, caseId: string): Promise<KeptRecall[]> {
  return await db.selectFrom('recalls').select(KEPT).where('case_id', '=', caseId).orderBy('report').orderBy('from_char').orderBy('recalled').execute();
}

/** Writes what these reports recall and what is recalled of them, in place of what was kept of them before. */
export async function putRecalls(db: Database, caseId: string, reports: readonly number[], recalls: readonly KeptRecall[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .deleteFrom('recalls')
      .where('case_id', '=', caseId)
      .where((e) => e.or([e('report', 'in', reports), e('recalled', 'in', reports)]))
      .execute();
    for (let from = 0; from < recalls.length; from += AT_ONCE) {
      const rows = recalls.slice(from, from + AT_ONCE).map((row) => ({ ...row, case_id: caseId }));
      await tx.insertInto('recalls').values(rows).execute();
    }
  });
}
