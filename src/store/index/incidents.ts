import type { Database } from './open.ts';
import { pack, unpack } from './pack.ts';

/** Where a report was put among the incidents of its case, and what that rests on. */
export interface Placement {
  report: number;
  /** the version that `signature` was made of */
  version: number;
  /** the report that opened the incident; null for a report in none, as a picture is that nobody put into one */
  opened_by: number | null;
  /** the report it is most like there; null for the one that opened it, and for one in none */
  joined: number | null;
  why: string;
  signature: Uint8Array;
}

export interface NewPlacement extends Placement {
  profile: unknown;
  recalling: unknown;
}

const PLACED = ['report', 'version', 'opened_by', 'joined', 'why', 'signature'] as const;
/** Rows that are written with one statement. */
const AT_ONCE = 200;
/** As `opened_by` in the table: reports count from 1. */
const NONE = 0;

/** All placements of a case in the order of their reports. */
export async function placementsOf(db: Database, caseId: string): Promise<Placement[]> {
  const rows = await db.selectFrom('placements').select(PLACED).where('case_id', '=', caseId).orderBy('report').execute();
  return rows.map((row) => ({ ...row, opened_by: row.opened_by === NONE ? null : row.opened_by }));
}

/** What a report in an incident was compared by, not yet checked. */
interface KeptProfile {
  report: number;
  opened_by: number;
  profile: unknown;
  recalling: unknown;
}

/** What the reports in incidents were compared by, in the order of their numbers; read in portions. */
export async function* profilesOf(db: Database, caseId: string, portion = 500): AsyncGenerator<KeptProfile> {
  for (let from = 1; ; ) {
    const rows = await db
      .selectFrom('placements')
      .select(['report', 'opened_by', 'profile', 'recalling'])
      .where('case_id', '=', caseId)
      .where('report', '>=', from)
      .where('opened_by', '<>', NONE)
      .orderBy('report')
      .limit(portion)
      .execute();
    for (const { profile, recalling, ...row } of rows) yield { ...row, profile: unpack(profile), recalling: unpack(recalling) };
    const last = rows.at(-1);
    if (!last || rows.length < portion) return;
    from = last.report + 1;
  }
}

/** Writes placements; of a report that has one, only what was made of its new version changes. */
export async function putPlacements(db: Database, caseId: string, placements: readonly NewPlacement[]): Promise<void> {
  for (let from = 0; from < placements.length; from += AT_ONCE) {
    const rows = placements
      .slice(from, from + AT_ONCE)
      .map((row) => ({ ...row, opened_by: row.opened_by ?? NONE, case_id: caseId, profile: pack(row.profile), recalling: pack(row.recalling) }));
    await db
      .insertInto('placements')
      .values(rows)
      .onConflict((c) =>
        c.columns(['case_id', 'report']).doUpdateSet((e) => ({
          version: e.ref('excluded.version'),
          signature: e.ref('excluded.signature'),
          recalling: e.ref('excluded.recalling'),
        })),
      )
      .execute();
  }
}

/** An incident as it was linked; both parts as they were packed, not yet checked. */
interface LinkedRow {
  incident: number;
  stamp: string;
  digest: unknown;
  linked: unknown;
}

/** What lists show of the incidents of a case, as they were linked last. */
export async function digestsOf(db: Database, caseId: string): Promise<Omit<LinkedRow, 'linked'>[]> {
  const rows = await db.selectFrom('linked_incidents').select(['incident', 'stamp', 'digest']).where('case_id', '=', caseId).orderBy('incident').execute();
  return rows.map(({ digest, ...row }) => ({ ...row, digest: unpack(digest) }));
}

/** What an incident was linked to, if that is still right; null otherwise. */
export async function linkedOf(db: Database, caseId: string, incident: number, stamp: string): Promise<unknown> {
  const row = await db
    .selectFrom('linked_incidents')
    .select('linked')
    .where('case_id', '=', caseId)
    .where('incident', '=', incident)
    .where('stamp', '=', stamp)
    .executeTakeFirst();
  return row === undefined ? null : unpack(row.linked);
}

/** Keeps what an incident was linked to, in place of what was kept before. */
export async function putLinked(db: Database, caseId: string, { incident, stamp, digest, linked }: LinkedRow): Promise<void> {
  const packed = { stamp, digest: pack(digest), linked: pack(linked) };
  await db
    .insertInto('linked_incidents')
    .values({ case_id: caseId, incident, ...packed })
    .onConflict((c) => c.columns(['case_id', 'incident']).doUpdateSet(packed))
    .execute();
}
