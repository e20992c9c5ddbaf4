import { DecisionBook } from '../../case/decision-book.ts';
import type { OpenCase } from '../../case/open-case.ts';
import type { Reader } from '../../case/reader.ts';
import type { Journal } from '../../store/ports.ts';
import { Bulletin } from './bulletin.ts';
import { Copies } from './copies.ts';
import { Jobs } from './jobs.ts';
import { Linking } from './linking.ts';
import { Shelf } from './shelf.ts';

/** Reports whose texts are signed while somebody waits; more are signed behind his back. */
const AT_ONCE = 200;

/** What all answers draw on: the open case, what people decided in it, and how its claims are linked. */
export interface Room {
  opened: OpenCase;
  book: DecisionBook;
  shelf: Shelf;
  copies: Copies;
  linking: Linking;
  jobs: Jobs;
  bulletin: Bulletin;
  /** Brings the folding of near-duplicates up to date, or begins to. */
  fold(): Promise<void>;
}

/** Reads what people decided in a case and keeps up with it from then on: whatever is added to the journal passes through here. */
export async function furnish(base: OpenCase, reader: Reader): Promise<Room> {
  const book = await DecisionBook.read(base.journal);
  const bulletin = new Bulletin(base.journal);
  const opened: OpenCase = {
    ...base,
    journal: noted(base.journal, book),
    // what reads the journal's head and adds to it has brought the index there too when it ends
    alone: (work) =>
      base.alone(async () => {
        try {
          return await work();
        } finally {
          book.settle();
          bulletin.moved(base.journal);
        }
      }),
  };
  const shelf = new Shelf(opened, book);
  const copies = new Copies(opened);
  const jobs = new Jobs(opened, reader, (job) => bulletin.tell({ kind: 'job', job: { ...job, lines: [...job.lines] } }));
  return { opened, book, shelf, copies, jobs, bulletin, linking: new Linking(opened, book), fold: folding(shelf, copies, bulletin) };
}

function noted(journal: Journal, book: DecisionBook): Journal {
  return {
    append: async (entries) => {
      const sealed = await journal.append(entries);
      for (const entry of sealed) book.take(entry);
      return sealed;
    },
    entries: (from) => journal.entries(from),
    head: () => journal.head(),
    close: () => journal.close(),
  };
}

function folding(shelf: Shelf, copies: Copies, bulletin: Bulletin): () => Promise<void> {
  let behind: Promise<void> | null = null;
  return async () => {
    const reports = await shelf.reports();
    const missing = copies.missing(reports);
    if (missing.length === 0) return;
    behind ??= copies
      .sign(missing)
      .then(() => bulletin.renewed())
      .finally(() => {
        behind = null;
      });
    if (missing.length <= AT_ONCE) await behind;
    else behind.catch(() => {});
  };
}
