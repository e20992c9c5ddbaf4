import { type RawBuilder, sql, type Transaction } from 'kysely';
import { HearsayError } from '../../model/errors.ts';
import type { Database } from './open.ts';
import { pack } from './pack.ts';
import type { Batch, NewClaim, NewReport } from './rows.ts';
import { storable } from './storable.ts';
import type { Tables } from './tables.ts';

/** UTF-16 code units of a report's text that are searched as a whole; a tsvector holds 1 MB at most. Claims beyond are found by themselves. */
const SEARCHED = 100_000;
/** A claim longer than this is searched and listed by its beginning; its whole text stands in the extraction. */
const LISTED = 10_000;

/**
 * Puts a batch into the index and moves its head, all or nothing. A reading that replaces one (another tool read the same version again)
 * takes its place; an older version of a report stays and is current no more.
 *
 * Rows travel as one JSON parameter a table: one statement, planned once, however many they are. HearsayError when the database cannot take them.
 */
export async function applyBatch(db: Database, caseId: string, batch: Batch): Promise<void> {
  try {
    await applyWhole(db, caseId, batch);
  } catch (cause) {
    const what = `The index could not be written (${cause instanceof Error ? cause.message : String(cause)}).`;
    const fix = 'Check the disk or the server and run the command again; captures and journal are intact, and the index catches up with them.';
    throw new HearsayError({ where: `case ${caseId}`, what, fix }, { cause });
  }
}

async function applyWhole(db: Database, caseId: string, batch: Batch): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await putCaptures(tx, caseId, batch);
    await makeRoom(tx, caseId, batch);
    await putReports(tx, caseId, batch.reports);
    await putClaims(tx, caseId, batch.claims);
    await outdate(tx, caseId, batch);
    await putObservations(tx, caseId, batch);
    await tx
      .insertInto('heads')
      .values({ case_id: caseId, ...batch.head })
      .onConflict((c) => c.column('case_id').doUpdateSet(batch.head))
      .execute();
  });
}

async function putCaptures(tx: Transaction<Tables>, caseId: string, { captures }: Batch): Promise<void> {
  if (captures.length === 0) return;
  await sql`
    insert into captures (case_id, seq, sha256, record)
    select ${caseId}, seq, sha256, record
    from json_to_recordset(${asJson(captures)}::json) as row (seq int, sha256 text, record text)`.execute(tx);
}

/** Takes out the rows of readings that come again. */
async function makeRoom(tx: Transaction<Tables>, caseId: string, { reports }: Batch): Promise<void> {
  const versions = reports.map(({ report, version }) => ({ report, version }));
  const { rows: again } = await sql<{ report: number; version: number }>`
    delete from reports as old using json_to_recordset(${asJson(versions)}::json) as row (report int, version int)
    where old.case_id = ${caseId} and old.report = row.report and old.version = row.version
    returning old.report, old.version`.execute(tx);
  if (again.length === 0) return;
  await sql`
    delete from claims as old using json_to_recordset(${asJson(again)}::json) as row (report int, version int)
    where old.case_id = ${caseId} and old.report = row.report and old.version = row.version`.execute(tx);
}

/** Rows come in as current; those that a later version of their report outdates are so no more. Claims go with the reading they are of. */
async function outdate(tx: Transaction<Tables>, caseId: string, { reports }: Batch): Promise<void> {
  const touched = [...new Set(reports.map(({ report }) => report))];
  const { rows: outdated } = await sql<{ report: number; version: number }>`
    update reports as old set current = false from reports as later
    where old.case_id = ${caseId} and old.report = any(${touched}::int[]) and old.current
      and later.case_id = old.case_id and later.report = old.report and later.version > old.version
    returning old.report, old.version`.execute(tx);
  if (outdated.length === 0) return;
  await sql`
    update claims as old set current = false from json_to_recordset(${asJson(outdated)}::json) as row (report int, version int)
    where old.case_id = ${caseId} and old.report = row.report and old.version = row.version and old.current`.execute(tx);
}

/** The words of a column: stems in English, else as they stand. Each dictionary is named outright: one that is chosen for every row is looked up for every row. */
function wordsOf(column: 'title' | 'body' | 'text'): RawBuilder<unknown> {
  const text = sql`coalesce(${sql.ref(column)}, '')`;
  return sql`case when language = 'en' then to_tsvector('english', ${text}) else to_tsvector('simple', ${text}) end`;
}

async function putReports(tx: Transaction<Tables>, caseId: string, reports: readonly NewReport[]): Promise<void> {
  if (reports.length === 0) return;
  // extractions travel as bytes behind one another: as text they would be half as large again, and be taken apart twice
  const packed = reports.map(({ extraction }) => pack(extraction));
  let start = 1;
  const rows = reports.map((row, index) => {
    const size = packed[index]?.length ?? 0;
    start += size;
    return { ...row, body: row.body.slice(0, SEARCHED), extraction: undefined, start: start - size, size };
  });
  await sql`
    insert into reports (case_id, report, version, current, seq, capture, sha256, address, title, publisher, published, language, claims, fingerprint,
      extraction, words, sources, places, slots)
    select ${caseId}, report, version, true, seq, capture, sha256, address, title, publisher, published, language, claims, fingerprint,
      substring(${Buffer.concat(packed)}::bytea from start for size),
      setweight(${wordsOf('title')}, 'A') || ${wordsOf('body')},
      to_tsvector('simple', sources), to_tsvector('simple', places), slots
    from json_to_recordset(${asJson(rows)}::json) as row (report int, version int, seq int, capture int, sha256 text, address text, title text,
      publisher text, published text, language text, claims int, fingerprint text, start int, size int, body text, sources text, places text, slots text[])`.execute(
    tx,
  );
}

async function putClaims(tx: Transaction<Tables>, caseId: string, claims: readonly NewClaim[]): Promise<void> {
  if (claims.length === 0) return;
  const rows = claims.map((row) => (row.text.length > LISTED ? { ...row, text: row.text.slice(0, LISTED) } : row));
  await sql`
    insert into claims (case_id, claim, version, report, current, key, speaker, text, polarity, certainty, from_char, to_char, published, language,
      words, sources, places, slots)
    select ${caseId}, claim, version, report, true, key, speaker, text, polarity, certainty, from_char, to_char, published, language,
      ${wordsOf('text')},
      to_tsvector('simple', sources), to_tsvector('simple', places), slots
    from json_to_recordset(${asJson(rows)}::json) as row (claim int, version int, report int, key text, speaker text, text text, polarity text,
      certainty text, from_char int, to_char int, published text, language text, sources text, places text, slots text[])`.execute(tx);
}

async function putObservations(tx: Transaction<Tables>, caseId: string, { observations }: Batch): Promise<void> {
  if (observations.length === 0) return;
  await sql`
    insert into observations (case_id, seq, report, what, at, address)
    select ${caseId}, seq, report, what, at, address
    from json_to_recordset(${asJson(observations)}::json) as row (seq int, report int, what text, at text, address text)`.execute(tx);
}

/** Every string in it made storable, wherever it stands: that is looked for only where JSON tells of a NUL or half a surrogate pair. */
function asJson(rows: readonly object[]): string {
  const json = JSON.stringify(rows);
  if (!/\\u(?:0000|d[89a-f])/.test(json)) return json;
  return JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'string' ? storable(value) : value));
}
