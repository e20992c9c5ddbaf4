import { Capture } from '../../model/capture.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { SealedEntry } from '../../model/journal.ts';
import { applyBatch } from '../../store/index/apply.ts';
import { headOf } from '../../store/index/heads.ts';
import type { Database } from '../../store/index/open.ts';
import type { Head, NewCapture, NewClaim, NewObservation, NewReport } from '../../store/index/rows.ts';
import { renumber } from '../numbers.ts';
import { Reading, Seen } from './reading.ts';
import { rowsOf } from './searchable.ts';

/** Reports and characters of canonical text that are enough for one writing. */
const [ENOUGH, ENOUGH_TEXT] = [100, 4_000_000];

/**
 * Turns journal entries into rows of the index, in order, and writes them in batches with the head they lead to: whenever it stops, what is
 * in the index is exactly the journal up to that head.
 */
export class Indexing {
  readonly #db: Database;
  readonly #caseId: string;
  #head: Head;
  #captures: NewCapture[] = [];
  #reports: NewReport[] = [];
  #claims: NewClaim[] = [];
  #observations: NewObservation[] = [];
  #text = 0;

  private constructor(db: Database, caseId: string, head: Head) {
    this.#db = db;
    this.#caseId = caseId;
    this.#head = head;
  }

  static async resume(db: Database, caseId: string): Promise<Indexing> {
    return new Indexing(db, caseId, (await headOf(db, caseId)) ?? { applied: 0, next_report: 1, next_claim: 1 });
  }

  /** The head behind what was taken, written or not. */
  get head(): Head {
    return this.#head;
  }

  /** Numbers are given once, to readings that were replaced too. */
  reserve({ report, claims }: Reading): void {
    const highest = claims.reduce((most, [claim]) => Math.max(most, claim), 0);
    this.#head = {
      ...this.#head,
      next_report: Math.max(this.#head.next_report, report + 1),
      next_claim: Math.max(this.#head.next_claim, highest + 1),
    };
  }

  /** An entry that makes no reading of its own: a capture, an observation, or something the index does not hold. */
  take(entry: SealedEntry): void {
    if (entry.kind === 'capture') {
      const capture = Capture.parse(entry.data);
      this.#captures.push({ seq: entry.seq, sha256: capture.sha256, record: JSON.stringify(capture) });
    } else if (entry.kind === 'observation') {
      const { what, report, address } = Seen.parse(entry.data);
      this.#observations.push({ seq: entry.seq, report, what, at: entry.at, address });
    } else if (entry.kind === 'reading') this.reserve(Reading.parse(entry.data));
    this.#head = { ...this.#head, applied: entry.seq + 1 };
  }

  /** An entry that records a reading, with what was read; the extraction as it numbers itself. */
  takeReading(entry: SealedEntry, extraction: Extraction): void {
    this.takeAhead(entry, extraction);
    this.take(entry);
  }

  /** The same for an entry further on, while those before it are still to come: the head stays. Taken again in its turn, it takes its own place. */
  takeAhead(entry: SealedEntry, extraction: Extraction): void {
    const reading = Reading.parse(entry.data);
    this.reserve(reading);
    this.#add(reading, extraction, entry.seq);
  }

  /** Whether enough was taken to be written. */
  enough(): boolean {
    return this.#reports.length >= ENOUGH || this.#text >= ENOUGH_TEXT;
  }

  /** Entries below `applied` are in the index, however they got there. */
  reach(applied: number): void {
    this.#head = { ...this.#head, applied: Math.max(this.#head.applied, applied) };
  }

  /** Writes what was taken. */
  async flush(): Promise<void> {
    const batch = { head: this.#head, captures: this.#captures, reports: this.#reports, claims: this.#claims, observations: this.#observations };
    [this.#captures, this.#reports, this.#claims, this.#observations, this.#text] = [[], [], [], [], 0];
    await applyBatch(this.#db, this.#caseId, batch);
  }

  #add(reading: Reading, extraction: Extraction, seq: number): void {
    const rows = rowsOf(renumber(extraction, reading.report, reading.claims), reading, seq);
    // a batch holds a version once: of two readings the later one
    if (this.#reports.some(({ report, version }) => report === reading.report && version === reading.version)) {
      this.#reports = this.#reports.filter(({ report, version }) => report !== reading.report || version !== reading.version);
      this.#claims = this.#claims.filter(({ report, version }) => report !== reading.report || version !== reading.version);
    }
    this.#reports.push(rows.report);
    for (const claim of rows.claims) this.#claims.push(claim);
    this.#text += rows.report.body.length;
  }
}
