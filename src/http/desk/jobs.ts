import fs from 'node:fs/promises';
import { addToCase } from '../../case/adding/add.ts';
import type { Outcome } from '../../case/adding/outcome.ts';
import type { Reader } from '../../case/adding/reader.ts';
import { reportName } from '../../case/ids.ts';
import type { OpenCase } from '../../case/open-case.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Ingested } from '../../model/capture.ts';
import { HearsayError } from '../../model/errors.ts';
import type { Fault } from '../../model/fault.ts';
import type { IntakeLine, Job } from '../contract/intake.ts';
import { Refusal } from '../refusal.ts';
import type { Intake } from './desk.ts';

/** Lines of a job and jobs of a start that are remembered, and jobs that may wait. */
const [LINES, REMEMBERED, WAITING] = [200, 100, 1_000];
/** Milliseconds between two tellings of one job. */
const PACE = 150;

/** What goes into the case, one lot after the other. */
export class Jobs {
  readonly #opened: OpenCase;
  readonly #reader: Reader;
  readonly #tell: (job: Job) => void;
  readonly #jobs: Job[] = [];
  #last: Promise<void> = Promise.resolve();
  #next = 1;
  #closed = false;

  constructor(opened: OpenCase, reader: Reader, tell: (job: Job) => void) {
    this.#opened = opened;
    this.#reader = reader;
    this.#tell = tell;
  }

  /** Newest first. */
  list(): Job[] {
    return this.#jobs.toReversed();
  }

  /** Puts a lot behind those that wait. */
  start(intake: Intake): Job {
    if (this.#jobs.filter(({ state }) => state === 'waiting').length >= WAITING)
      throw new Refusal(409, `${WAITING} lots wait to be read; give more when some of them are done.`);
    const job: Job = { id: `j${this.#next++}`, state: 'waiting', done: 0, total: intake.inputs.length, rate: 0, lines: [], failed: null };
    this.#jobs.push(job);
    if (this.#jobs.length > REMEMBERED) this.#jobs.splice(0, this.#jobs.length - REMEMBERED);
    this.#last = this.#last.then(() => this.#run(job, intake));
    this.#tell(job);
    return { ...job };
  }

  /** Ends what runs after what it has read, and gives up what waits. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#last;
  }

  async #run(job: Job, intake: Intake): Promise<void> {
    const failed = await this.#add(job, intake).then(() => null, sayFailure);
    if (intake.folder !== null) await fs.rm(intake.folder, { recursive: true, force: true }).catch(() => {});
    job.state = failed === null ? 'done' : 'failed';
    job.failed = failed;
    this.#tell(job);
  }

  async #add(job: Job, { inputs, names, published, publisher }: Intake): Promise<void> {
    job.state = 'running';
    const began = this.#opened.elapsed();
    let told = Number.NEGATIVE_INFINITY;
    const captures = ingest(inputs, { published, publisher, media: true }, { stdin: nothing(), now: this.#opened.now });
    for await (const outcome of addToCase(this.#opened, asCalled(captures, names), this.#reader)) {
      if (this.#closed) throw new HearsayError({ where: job.id, what: 'The server was stopped before all of it was read.', fix: 'Add it again.' });
      if (job.lines.push(lineOf(outcome, names)) > LINES) job.lines.shift();
      job.done++;
      // a folder or an export holds more than one
      if (job.total !== null && job.done > job.total) job.total = null;
      const now = this.#opened.elapsed();
      job.rate = Math.round((10_000 * job.done) / Math.max(1, now - began)) / 10;
      if (now - told < PACE) continue;
      told = now;
      this.#tell(job);
    }
    await this.#opened.tend();
  }
}

function sayFailure(error: unknown): string {
  if (error instanceof HearsayError) return error.message;
  return `A fault in Hearsay: ${error instanceof Error ? error.message : String(error)}`;
}

/** A file is known by what it was called where it came from, not by where it lay on its way in. */
async function* asCalled(captures: AsyncIterable<Ingested | Fault>, names: Intake['names']): AsyncGenerator<Ingested | Fault> {
  for await (const one of captures) {
    const name = 'capture' in one ? names[one.capture.from] : undefined;
    if ('capture' in one && name !== undefined) yield { ...one, capture: { ...one.capture, from: name }, meta: { ...one.meta, file: name } };
    else yield one;
  }
}

function lineOf(outcome: Outcome, names: Intake['names']): IntakeLine {
  const called = (where: string): string => names[where] ?? where;
  if (outcome.kind === 'fault') {
    const { where, what, fix } = outcome.fault;
    return { where: called(where), outcome: 'fault', report: null, claims: null, fault: `${what} ${fix}` };
  }
  const claims = 'claims' in outcome ? outcome.claims : null;
  return { where: called(outcome.where), outcome: outcome.kind, report: reportName(outcome.report), claims, fault: null };
}

async function* nothing(): AsyncGenerator<string> {}
