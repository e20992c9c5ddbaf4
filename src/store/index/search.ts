import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from './open.ts';
import { storable } from './storable.ts';
import type { Tables } from './tables.ts';

/** Matches that are ranked: the newest of those found. A word that stands in every report is no ground to read them all. */
const RANKED = 500;
/** The newest rows, on which it is tried how common the matches are, and the share of them from which on they are. */
const [TRIED, COMMON] = [2_000, 0.02];

export interface Query {
  /** as one would type it: words, "phrases", -not, or; empty for filters alone */
  words: string;
  /** the last of the words is still being written: whatever begins so matches */
  unfinished?: boolean | undefined;
  /** words of a source's name: publisher, speaker or relay */
  source: string | null;
  place: string | null;
  /** published on this day or at this instant, or later */
  after: string | null;
  /** published before */
  before: string | null;
  /** slots any of which must be answered; null for no such filter */
  slots: readonly string[] | null;
  limit: number;
}

export interface ReportHit {
  report: number;
  version: number;
  title: string | null;
  publisher: string | null;
  published: string | null;
  rank: number;
  extraction: Uint8Array;
}

export interface ClaimHit {
  claim: number;
  version: number;
  report: number;
  speaker: string | null;
  text: string;
  polarity: string;
  certainty: string;
  from_char: number;
  to_char: number;
  published: string | null;
  publisher: string | null;
  title: string | null;
  rank: number;
}

/** Current reports that match, best first. */
export async function searchReports(db: Database, caseId: string, query: Query): Promise<ReportHit[]> {
  return suited(db, caseId, query, 'report', async (tx) => {
    const { rows } = await sql<ReportHit>`
      with found as (
        select report, version, ${rank(query)} as rank from reports
        where case_id = ${caseId} and current and ${matches(query)}
        order by case_id desc, report desc limit ${RANKED}
      ), best as (select * from found order by rank desc, report limit ${query.limit})
      select r.report, r.version, r.title, r.publisher, r.published, r.extraction, best.rank
      from best join reports r on r.case_id = ${caseId} and r.report = best.report and r.version = best.version
      order by best.rank desc, r.report`.execute(tx);
    return rows;
  });
}

/** Current claims that match, best first. */
export async function searchClaims(db: Database, caseId: string, query: Query): Promise<ClaimHit[]> {
  return suited(db, caseId, query, 'claim', async (tx) => {
    const { rows } = await sql<ClaimHit>`
      with found as (
        select claim, version, ${rank(query)} as rank from claims
        where case_id = ${caseId} and current and ${matches(query)}
        order by case_id desc, claim desc limit ${RANKED}
      ), best as (select * from found order by rank desc, claim limit ${query.limit})
      select c.claim, c.version, c.report, c.speaker, c.text, c.polarity, c.certainty, c.from_char, c.to_char, c.published, r.publisher, r.title, best.rank
      from best
      join claims c on c.case_id = ${caseId} and c.claim = best.claim and c.version = best.version
      join reports r on r.case_id = ${caseId} and r.report = c.report and r.version = c.version
      order by best.rank desc, c.claim`.execute(tx);
    return rows;
  });
}

/**
 * Runs a search the way that suits it. Rare matches are looked up; common ones are met soon by walking from the newest row back, and looking
 * them up would gather them all first. The planner takes words that always stand together for a rare coincidence, so it is tried on the
 * newest rows instead.
 */
async function suited<T>(db: Database, caseId: string, query: Query, id: 'report' | 'claim', search: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  const [table, key] = [sql.table(`${id}s`), sql.ref(id)];
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ share: number | null }>`
      select avg(case when hit then 1 else 0 end)::float8 as share
      from (select current and ${matches(query)} as hit from ${table} where case_id = ${caseId} order by case_id desc, ${key} desc limit ${TRIED}) as newest`.execute(
      tx,
    );
    if ((rows[0]?.share ?? 0) >= COMMON)
      for (const way of ['bitmapscan', 'seqscan', 'sort']) await sql`set local ${sql.raw(`enable_${way}`)} = off`.execute(tx);
    return search(tx);
  });
}

/** English texts are compared by their stems, others by their words as they stand. */
function matches({ words, unfinished, source, place, after, before, slots }: Query): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [];
  if (words !== '')
    all.push(
      sql`(language = 'en' and words @@ ${asked('english', words, unfinished)} or language is distinct from 'en' and words @@ ${asked('simple', words, unfinished)})`,
    );
  if (source !== null) all.push(sql`sources @@ phraseto_tsquery('simple', ${storable(source)})`);
  if (place !== null) all.push(sql`places @@ phraseto_tsquery('simple', ${storable(place)})`);
  if (after !== null) all.push(sql`published >= ${after}`);
  if (before !== null) all.push(sql`published < ${before}`);
  if (slots !== null) all.push(sql`slots && ${slots}::text[]`);
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `);
}

function rank({ words, unfinished }: Query): RawBuilder<unknown> {
  if (words === '') return sql`0::real`;
  return sql`ts_rank(words, case when language = 'en' then ${asked('english', words, unfinished)} else ${asked('simple', words, unfinished)} end, 1)`;
}

/** What is asked for, as the dictionary of a language has it. */
function asked(dictionary: 'english' | 'simple', words: string, unfinished = false): RawBuilder<unknown> {
  const [last] = unfinished ? (/(?<![\p{L}\p{N}"-])[\p{L}\p{N}]+$/u.exec(words) ?? []) : [];
  if (last === undefined) return sql`websearch_to_tsquery(${dictionary}, ${storable(words)})`;
  const before = words.slice(0, words.length - last.length);
  return sql`(websearch_to_tsquery(${dictionary}, ${storable(before)}) && to_tsquery(${dictionary}, ${`${storable(last)}:*`}))`;
}
