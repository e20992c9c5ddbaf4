import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Ingested } from '../model/capture.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fault } from '../model/fault.ts';
import { readAndExtract } from '../pipeline.ts';
import { inOrder } from './pool.ts';

/** Up to this many reports are done here: a thread takes as long to get ready as some twenty reports take. */
const FEW = 24;

/**
 * Reads and extracts on every core, in the order of the captures; a few reports are done without starting a thread.
 * `file` is the gazetteer the threads open, null for the one of the package.
 */
export function extractOnThreads(file: string | null, threads: number = os.availableParallelism()) {
  return async function* (captures: AsyncIterable<Ingested | Fault>, resources: Parameters<typeof readAndExtract>[1]): AsyncGenerator<Extraction | Fault> {
    if (threads < 2) {
      for await (const item of captures) yield await readAndExtract(item, resources);
      return;
    }
    const all = captures[Symbol.asyncIterator]();
    const first: (Ingested | Fault)[] = [];
    for (let next = await all.next(); !next.done; next = await all.next()) {
      first.push(next.value);
      if (first.length > FEW) {
        // the compiled worker stands beside this file in the package; run from the sources, build first
        const start = () => new Worker(new URL('./extract-worker.js', import.meta.url), { workerData: { gazetteer: file } });
        for await (const answer of inOrder<Ingested | Fault, string>(chain(first, all), start, threads)) yield told(answer);
        return;
      }
    }
    for (const item of first) yield await readAndExtract(item, resources);
  };
}

/** What a thread told: see `extract-worker.ts`. */
function told(answer: string): Extraction | Fault {
  const parsed: Extraction | Fault = JSON.parse(answer);
  return parsed;
}

async function* chain<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* first;
  yield* { [Symbol.asyncIterator]: () => rest };
}
