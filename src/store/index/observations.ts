import type { Database } from './open.ts';

export interface Observation {
  seq: number;
  what: string;
  at: string;
  address: string | null;
}

/** What was seen of a report without a new reading, in the order it was seen. */
export async function observationsOf(db: Database, caseId: string, report: number): Promise<Observation[]> {
  return db
    .selectFrom('observations')
    .select(['seq', 'what', 'at', 'address'])
    .where('case_id', '=', caseId)
    .where('report', '=', report)
    .orderBy('seq')
    .execute();
}
