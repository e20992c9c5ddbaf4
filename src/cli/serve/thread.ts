import { Worker } from 'node:worker_threads';
import type { Desk } from '../../http/desk/desk.ts';
import { remoteDesk } from '../../http/desk/remote.ts';
import { HearsayError } from '../../model/errors.ts';
import type { Fault } from '../../model/fault.ts';

/** What the thread is told about the case it opens. */
export interface Opening {
  directory: string;
  database?: string | undefined;
  gazetteer?: string | undefined;
}

/** The thread's first message: the case is open, or why not. */
export type Opened = { opened: true } | { opened: false; fault: Fault };

/**
 * Opens a case in a thread of its own: the embedded database works in the thread that asks it, and linking computes. HearsayError when it
 * cannot be opened.
 */
export async function deskInThread(opening: Opening): Promise<Desk> {
  // the compiled thread stands beside this file in the package; run from the sources, build first
  const worker = new Worker(new URL('./desk-worker.js', import.meta.url), { workerData: opening });
  const first = await new Promise<Opened>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  if (!first.opened) throw new HearsayError(first.fault);
  const desk = remoteDesk(worker);
  return {
    ...desk,
    close: async () => {
      await desk.close();
      await worker.terminate();
    },
  };
}
