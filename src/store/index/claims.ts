import type { Database } from './open.ts';

/** A claim as a list shows it; its text may be cut, the extraction holds the whole. */
export interface ListedClaim {
  claim: number;
  version: number;
  report: number;
  current: boolean;
  key: string;
  speaker: string | null;
  text: string;
  polarity: string;
  certainty: string;
}

const LISTED = ['claim', 'version', 'report', 'current', 'key', 'speaker', 'text', 'polarity', 'certainty'] as const;

/** A claim in every version of its report that holds it, first one first. */
export async function claimVersions(db: Database, caseId: string, claim: number): Promise<ListedClaim[]> {
  return db.selectFrom('claims').select(LISTED).where('case_id', '=', caseId).where('claim', '=', claim).orderBy('version').execute();
}

/** All claims ever found in a report: for each key the number it was given. Of a key met twice the first number counts. */
export async function numbersByKey(db: Database, caseId: string, report: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('claims')
    .select(['key', (e) => e.fn.min('claim').as('claim')])
    .where('case_id', '=', caseId)
    .where('report', '=', report)
    .groupBy('key')
    .execute();
  return new Map(rows.map(({ key, claim }) => [key, claim]));
}

/** The report that each of these claims was found in. */
export async function reportsOfClaims(db: Database, caseId: string, claims: readonly number[]): Promise<Map<number, number>> {
  if (claims.length === 0) return new Map();
  const rows = await db.selectFrom('claims').select(['claim', 'report']).distinct().where('case_id', '=', caseId).where('claim', 'in', claims).execute();
  return new Map(rows.map(({ claim, report }) => [claim, report]));
}
