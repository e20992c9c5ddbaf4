import type { Database } from './open.ts';
import { unpack } from './pack.ts';
import { storable } from './storable.ts';

/** A report as a list shows it. */
export interface ListedReport {
  report: number;
  version: number;
  title: string | null;
  publisher: string | null;
  published: string | null;
  address: string | null;
  language: string | null;
  claims: number;
  sha256: string;
}

/** One version of a report with what was extracted from it. */
export interface StoredReport extends ListedReport {
  seq: number;
  current: boolean;
  /** as it was packed, not yet checked */
  extraction: unknown;
  /** JSON of the capture it was read from */
  capture: string;
}

const LISTED = ['report', 'version', 'title', 'publisher', 'published', 'address', 'language', 'claims', 'sha256'] as const;

/** Current reports in the order of their numbers, from `from` on, at most `limit`. */
export async function listReports(db: Database, caseId: string, { from = 1, limit }: { from?: number; limit: number }): Promise<ListedReport[]> {
  return db
    .selectFrom('reports')
    .select(LISTED)
    .where('case_id', '=', caseId)
    .where('current', '=', true)
    .where('report', '>=', from)
    .orderBy('report')
    .limit(limit)
    .execute();
}

/** Current reports that were read by journal entry `seq` or a later one, in the order of their numbers. */
export async function reportsReadSince(db: Database, caseId: string, seq: number): Promise<ListedReport[]> {
  return db.selectFrom('reports').select(LISTED).where('case_id', '=', caseId).where('current', '=', true).where('seq', '>=', seq).orderBy('report').execute();
}

/** Current reports, counted. */
export async function countReports(db: Database, caseId: string): Promise<number> {
  const { count } = await db
    .selectFrom('reports')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('case_id', '=', caseId)
    .where('current', '=', true)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** All versions of a report, first one first. */
export async function versionsOf(db: Database, caseId: string, report: number): Promise<StoredReport[]> {
  const rows = await stored(db, caseId).where('reports.report', '=', report).orderBy('reports.version').execute();
  return rows.map(unpacked);
}

/** Current reports with what was extracted, in the order of their numbers from `first` on; read in portions, so that memory holds few. */
export async function* currentReports(db: Database, caseId: string, portion = 100, first = 1): AsyncGenerator<StoredReport> {
  for (let from = first; ; ) {
    const rows = await stored(db, caseId)
      .where('reports.current', '=', true)
      .where('reports.report', '>=', from)
      .orderBy('reports.report')
      .limit(portion)
      .execute();
    for (const row of rows) yield unpacked(row);
    const last = rows.at(-1);
    if (!last || rows.length < portion) return;
    from = last.report + 1;
  }
}

/** The current versions of these reports with what was extracted, in the order of their numbers. */
export async function currentOf(db: Database, caseId: string, reports: readonly number[]): Promise<StoredReport[]> {
  if (reports.length === 0) return [];
  const rows = await stored(db, caseId).where('reports.current', '=', true).where('reports.report', 'in', reports).orderBy('reports.report').execute();
  return rows.map(unpacked);
}

/** The first and the current version of each of these reports, in the order of their numbers. */
export async function endsOf(db: Database, caseId: string, reports: readonly number[]): Promise<StoredReport[]> {
  if (reports.length === 0) return [];
  const rows = await stored(db, caseId)
    .where('reports.report', 'in', reports)
    .where((e) => e.or([e('reports.current', '=', true), e('reports.version', '=', 1)]))
    .orderBy('reports.report')
    .orderBy('reports.version')
    .execute();
  return rows.map(unpacked);
}

/** A reading of certain bytes or at a certain address. */
export type KnownReading = Pick<ListedReport, 'report' | 'version' | 'sha256' | 'address' | 'publisher'> & { current: boolean };

/** Readings of these bytes, and the newest one at this address. */
export async function knownReadings(db: Database, caseId: string, sha256: string, address: string | null): Promise<KnownReading[]> {
  return db
    .selectFrom('reports')
    .select(['report', 'version', 'sha256', 'address', 'publisher', 'current'])
    .where('case_id', '=', caseId)
    .where((e) => e.or([e('sha256', '=', sha256), ...(address === null ? [] : [e.and([e('address', '=', storable(address)), e('current', '=', true)])])]))
    .orderBy('report')
    .orderBy('version')
    .execute();
}

function stored(db: Database, caseId: string) {
  return db
    .selectFrom('reports')
    .innerJoin('captures', (join) => join.onRef('captures.case_id', '=', 'reports.case_id').onRef('captures.seq', '=', 'reports.capture'))
    .select(LISTED.map((column) => `reports.${column}` as const))
    .select(['reports.seq', 'reports.current', 'reports.extraction', 'captures.record as capture'])
    .where('reports.case_id', '=', caseId);
}

function unpacked<Row extends { extraction: Uint8Array }>(row: Row): Omit<Row, 'extraction'> & { extraction: unknown } {
  return { ...row, extraction: unpack(row.extraction) };
}
