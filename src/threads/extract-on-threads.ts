import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Ingested } from '../model/capture.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fault } from '../model/fault.ts';
import { readAndExtract } from '../pipeline.ts';
import { inOrder } from './pool.ts';

/** Reports that are done here before threads are started: a thread takes as long to get ready as some twenty reports take. */
const FEW = 24;

/**
 * Reads and extracts on every core, in the order of the captures; a few reports are done without starting a thread.
 * `file` is the gazetteer the threads open, null for the one of the package.
 */
export function extractOnThreads(file: string | null, threads: number = os.availableParallelism()) {
  return async function* (captures: AsyncIterable<Ingested | Fault>, resources: Parameters<typeof readAndExtract>[1]): AsyncGenerator<Extraction | Fault> {
    const all = captures[Symbol.asyncIterator]();
    const few = threads < 2 ? Number.POSITIVE_INFINITY : FEW;
    for (let done = 0; done < few; done++) {
      const next = await all.next();
      if (next.done) return;
      yield readAndExtract(next.value, resources);
    }
    // the compiled worker stands beside this file in the package; run from the sources, build first
    const start = () => new Worker(new URL('./extract-worker.js', import.meta.url), { workerData: { gazetteer: file } });
    yield* inOrder<Ingested | Fault, Extraction | Fault>({ [Symbol.asyncIterator]: () => all }, start, threads);
  };
}
