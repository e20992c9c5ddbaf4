import type { Database } from './open.ts';

/** A current report that is a picture. */
export interface StoredPicture {
  report: number;
  title: string | null;
  sha256: string;
  /** 32 hexadecimal digits */
  fingerprint: string;
}

/** All current pictures of a case whose pixels were read, in the order of their numbers. */
export async function picturesOf(db: Database, caseId: string): Promise<StoredPicture[]> {
  return db
    .selectFrom('reports')
    .select(['report', 'title', 'sha256', 'fingerprint'])
    .where('case_id', '=', caseId)
    .where('current', '=', true)
    .where('fingerprint', 'is not', null)
    .orderBy('report')
    .$narrowType<{ fingerprint: string }>()
    .execute();
}
