import type { Capture, Ingested } from '../../model/capture.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Fault } from '../../model/fault.ts';
import type { NewEntry } from '../../model/journal.ts';
import { reportName } from '../ids.ts';
import { plain } from '../journal-data.ts';
import { type NumberedKey, numberClaims } from '../numbers.ts';
import type { OpenCase } from '../open-case.ts';
import { Indexing } from './indexing.ts';
import type { Outcome } from './outcome.ts';
import type { Reading, Seen } from './reading.ts';

/** Readings, bytes and milliseconds after which a group is committed. */
const [MOST, MOST_BYTES, LONGEST_MS] = [100, 16_000_000, 2_000];

type Step =
  | { step: 'capture'; capture: Capture }
  | { step: 'reading'; reading: Omit<Reading, 'capture'>; sha256: string; extraction: Extraction }
  | { step: 'seen'; seen: Seen; reason: string | null };

/**
 * What is committed together: one flush of the journal and one transaction of the index for many reports. Order is kept: bytes are on the
 * disk before the journal names them, and the journal before the index.
 */
export class Group {
  readonly #case: OpenCase;
  readonly #indexing: Indexing;
  #steps: Step[] = [];
  #bytes = new Map<string, Uint8Array>();
  #size = 0;
  #outcomes: Outcome[] = [];
  #began: number | null = null;
  #nextClaim: number;
  /** numbers that were set aside for reports which then could not be read */
  readonly #failed = new Map<number, Fault>();
  #readings = 0;

  private constructor(opened: OpenCase, indexing: Indexing) {
    this.#case = opened;
    this.#indexing = indexing;
    this.#nextClaim = indexing.head.next_claim;
  }

  static async begin(opened: OpenCase): Promise<Group> {
    return new Group(opened, await Indexing.resume(opened.db, opened.id));
  }

  get nextReport(): number {
    return this.#indexing.head.next_report;
  }

  /** Told with the others when the group is committed. */
  tell(outcome: Outcome): void {
    this.#began ??= this.#case.elapsed();
    this.#outcomes.push(outcome);
  }

  see(seen: Seen, outcome: Outcome, reason: string | null = null): void {
    this.#steps.push({ step: 'seen', seen, reason });
    this.tell(outcome);
  }

  /** No report got this number: whoever was told to be the same bytes has the same fault. */
  fail(report: number, fault: Fault): void {
    this.#failed.set(report, fault);
  }

  keep({ capture, bytes }: Ingested): void {
    this.#bytes.set(capture.sha256, bytes);
    this.#size += bytes.length;
    this.#steps.push({ step: 'capture', capture });
  }

  /** A reading of the capture that was kept last; `keys` are those of its claims and `known` the numbers that some of them have. */
  read(
    reading: Omit<Reading, 'capture' | 'claims'>,
    sha256: string,
    extraction: Extraction,
    { keys, known, where }: { keys: readonly string[]; known: ReadonlyMap<string, number>; where: string },
  ): void {
    const numbered: { claims: NumberedKey[]; next: number } = numberClaims(keys, known, this.#nextClaim);
    this.#nextClaim = numbered.next;
    this.#steps.push({ step: 'reading', reading: { ...reading, claims: numbered.claims }, sha256, extraction });
    this.#readings++;
    const { report, version } = reading;
    this.tell({ kind: version === 1 ? 'added' : 'changed', where, report, version, claims: keys.length });
  }

  /** Whether it holds a reading of this report, which the index cannot know yet. */
  holds(report: number): boolean {
    return this.#steps.some((step) => step.step === 'reading' && step.reading.report === report);
  }

  due(): boolean {
    return this.#readings >= MOST || this.#size >= MOST_BYTES || (this.#began !== null && this.#case.elapsed() - this.#began >= LONGEST_MS);
  }

  /** Makes all of it safe and says what became of it. */
  async commit(): Promise<Outcome[]> {
    const [steps, bytes, outcomes] = [this.#steps, this.#bytes, this.#outcomes];
    [this.#steps, this.#bytes, this.#outcomes, this.#size, this.#readings, this.#began] = [[], new Map(), [], 0, 0, null];
    if (steps.length > 0) {
      await Promise.all([...bytes.values()].map((one) => this.#case.captures.put(one)));
      // nobody else adds to the journal between the numbers that entries name and the entries themselves
      await this.#case.alone(() => this.#write(steps));
    }
    return outcomes.map((outcome) => this.#corrected(outcome));
  }

  async #write(steps: readonly Step[]): Promise<void> {
    const entries = await this.#case.journal.append(this.#entries(steps));
    for (const [index, step] of steps.entries()) {
      const entry = entries[index];
      if (!entry) throw new Error('the journal acknowledged fewer entries than it was given');
      if (step.step === 'reading') this.#indexing.takeReading(entry, step.extraction);
      else this.#indexing.take(entry);
    }
    await this.#indexing.flush();
  }

  #corrected(outcome: Outcome): Outcome {
    const fault = outcome.kind === 'known' ? this.#failed.get(outcome.report) : undefined;
    return outcome.kind === 'known' && fault ? { kind: 'fault', fault: { ...fault, where: outcome.where } } : outcome;
  }

  #entries(steps: readonly Step[]): NewEntry[] {
    const shared = { at: this.#case.now(), by: this.#case.by, before: null };
    const { size } = this.#case.journal.head();
    let capture = size;
    return steps.map((step, index): NewEntry => {
      switch (step.step) {
        case 'capture':
          capture = size + index;
          return { ...shared, kind: 'capture', subject: step.capture.sha256, after: step.capture.sha256, reason: null, data: plain(step.capture) };
        case 'reading': {
          const data = plain({ ...step.reading, capture });
          return { ...shared, kind: 'reading', subject: reportName(step.reading.report), after: step.sha256, reason: null, data };
        }
        case 'seen': {
          const { report } = step.seen;
          const subject = report === null ? (step.seen.sha256 ?? 'case') : reportName(report);
          return { ...shared, kind: 'observation', subject, after: null, reason: step.reason, data: plain(step.seen) };
        }
      }
    });
  }
}
