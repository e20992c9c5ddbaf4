import type { Reader } from '../../case/adding/reader.ts';
import { DecisionBook } from '../../case/decisions/decision-book.ts';
import type { OpenCase } from '../../case/open-case.ts';
import type { Journal } from '../../store/ports.ts';
import { Bulletin } from './bulletin.ts';
import { Jobs } from './jobs.ts';
import { Linking } from './linking/linking.ts';
import { Quiet } from './quiet.ts';
import { Shelf } from './shelf.ts';

/** What all answers draw on: the open case, what people decided in it, and how its claims are linked. */
export interface Room {
  opened: OpenCase;
  book: DecisionBook;
  shelf: Shelf;
  linking: Linking;
  jobs: Jobs;
  bulletin: Bulletin;
  quiet: Quiet;
}

/** Reads what people decided in a case and keeps up with it from then on: whatever is added to the journal passes through here. */
export async function furnish(base: OpenCase, reader: Reader): Promise<Room> {
  const book = await DecisionBook.read(base.journal);
  const bulletin = new Bulletin(base.journal);
  const quiet = new Quiet();
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
  const linking = new Linking(opened, book, shelf, { quiet: () => quiet.comes(), renewed: () => bulletin.renewed() });
  const jobs = new Jobs(opened, reader, (job) => bulletin.tell({ kind: 'job', job: { ...job, lines: [...job.lines] } }));
  return { opened, book, shelf, linking, jobs, bulletin, quiet };
}

function noted(journal: Journal, book: DecisionBook): Journal {
  return {
    append: async (entries) => {
      const sealed = await journal.append(entries);
      for (const entry of sealed) book.take(entry);
      return sealed;
    },
    entries: (from, to) => journal.entries(from, to),
    head: () => journal.head(),
    close: () => journal.close(),
  };
}
