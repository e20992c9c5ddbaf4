import { sql } from 'kysely';
import { HearsayError } from '../../model/errors.ts';
import { type JournalHead, NewEntry, NO_HASH, type SealedEntry } from '../../model/journal.ts';
import type { Database } from '../index/open.ts';
import { prevAtStart, readLine, seal } from '../journal/line.ts';
import { MerkleEdge } from '../journal/merkle.ts';
import type { Journal } from '../ports.ts';

/** Lines that are read at once. */
const PORTION = 1_000;

interface State {
  edge: MerkleEdge;
  hash: string;
}

/** A journal in a database: the same lines as in a folder, a row each. The server flushes them to its disk when it commits. */
export class ServerJournal implements Journal {
  readonly #db: Database;
  readonly #caseId: string;
  #state: State;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  private constructor(db: Database, caseId: string, state: State) {
    this.#db = db;
    this.#caseId = caseId;
    this.#state = state;
  }

  /** The journal of a case, empty when there is none. */
  static async open(db: Database, caseId: string): Promise<ServerJournal> {
    const row = await db.selectFrom('journal_heads').select(['size', 'hash', 'edge']).where('case_id', '=', caseId).executeTakeFirst();
    if (!row) return new ServerJournal(db, caseId, { edge: new MerkleEdge(), hash: NO_HASH });
    const edge = MerkleEdge.resume(
      row.size,
      row.edge.map((hash) => Buffer.from(hash, 'hex')),
    );
    if (!edge) throw damaged(`case ${caseId}`, 'its head is not what was written');
    return new ServerJournal(db, caseId, { edge, hash: row.hash });
  }

  append(entries: readonly NewEntry[]): Promise<SealedEntry[]> {
    const appended = this.#last.then(() => this.#write(entries.map((entry) => NewEntry.parse(entry))));
    // one that fails is told to its caller; the next one tries for itself
    this.#last = appended.catch(() => {});
    return appended;
  }

  async *entries(from = 0, to = this.#state.edge.size): AsyncGenerator<SealedEntry> {
    const end = Math.min(to, this.#state.edge.size);
    let prev = prevAtStart(from);
    for (let seq = from; seq < end; ) {
      const rows = await this.#db
        .selectFrom('journal_lines')
        .select(['seq', 'line'])
        .where('case_id', '=', this.#caseId)
        .where('seq', '>=', seq)
        .where('seq', '<', end)
        .orderBy('seq')
        .limit(PORTION)
        .execute();
      for (const row of rows) {
        const read = readLine(Buffer.from(row.line), seq, prev);
        if (typeof read === 'string') throw damaged(`case ${this.#caseId}`, `it ${read} (entry ${seq})`);
        yield read.entry;
        prev = read.entry.hash;
        seq++;
      }
      if (rows.length === 0) throw damaged(`case ${this.#caseId}`, `it ends with entry ${seq - 1}, but entry ${end - 1} was acknowledged`);
    }
  }

  head(): JournalHead {
    const { edge, hash } = this.#state;
    return { size: edge.size, root: Buffer.from(edge.root()).toString('hex'), hash };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#last;
  }

  /** The lines and the head that covers them in one transaction, which fails when another process moved the head. */
  async #write(entries: readonly NewEntry[]): Promise<SealedEntry[]> {
    if (this.#closed) throw new HearsayError({ where: `case ${this.#caseId}`, what: 'The journal has been closed.', fix: 'Open the case again.' });
    if (entries.length === 0) return [];
    const was = this.#state;
    const edge = was.edge.copy();
    let { hash } = was;
    const lines: { seq: number; line: string }[] = [];
    const sealed = entries.map((entry) => {
      const seq = edge.size;
      const next = seal(entry, seq, hash);
      edge.append(next.leaf);
      hash = next.sealed.hash;
      lines.push({ seq, line: next.line });
      return next.sealed;
    });
    const head = { size: edge.size, hash, edge: edge.peaks.map((peak) => Buffer.from(peak).toString('hex')) };
    await this.#db.transaction().execute(async (tx) => {
      const moved =
        was.edge.size === 0
          ? await tx
              .insertInto('journal_heads')
              .values({ case_id: this.#caseId, ...head })
              .onConflict((c) => c.doNothing())
              .executeTakeFirst()
          : await tx
              .updateTable('journal_heads')
              .set(head)
              .where('case_id', '=', this.#caseId)
              .where('size', '=', was.edge.size)
              .where('hash', '=', was.hash)
              .executeTakeFirst();
      if (('numUpdatedRows' in moved ? moved.numUpdatedRows : moved.numInsertedOrUpdatedRows) !== 1n)
        throw new HearsayError({
          where: `case ${this.#caseId}`,
          what: 'Another process wrote to its journal meanwhile.',
          fix: 'Run the command again; nothing of it was kept.',
        });
      await sql`
        insert into journal_lines (case_id, seq, line)
        select ${this.#caseId}, seq, line from json_to_recordset(${JSON.stringify(lines)}::json) as row (seq int, line text)`.execute(tx);
    });
    this.#state = { edge, hash };
    return sealed;
  }
}

function damaged(where: string, what: string): HearsayError {
  return new HearsayError({ where, what: `The journal is damaged: ${what}.`, fix: 'Restore the database from a backup.' });
}
