import { Worker } from 'node:worker_threads';
import type { Part } from './annotate.ts';
import type { Chunk, ChunkResult } from './chunk.ts';

/** Chunks that wait or run at once, for each thread: enough to keep it busy, few enough to bound memory. */
const AHEAD = 3;

/** What to compute, and the gazetteer file to do it with, null for the one of the package. */
export interface Wanted {
  parts: readonly Part[];
  gazetteer: string | null;
}

interface Job {
  chunk: Chunk;
  done: (result: ChunkResult) => void;
  failed: (error: Error) => void;
}

/**
 * Annotates chunks on `threads` worker threads and yields their results in the order of the input.
 * Never more than `AHEAD × threads` chunks are held, however fast they come.
 */
export async function* annotateInOrder(chunks: AsyncIterable<Chunk>, wanted: Wanted, threads: number): AsyncGenerator<ChunkResult> {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const running = new Map<Worker, Job>();
  let broken: Error | null = null;
  const next = (worker: Worker) => {
    const job = waiting.shift();
    if (!job) return void idle.push(worker);
    running.set(worker, job);
    worker.postMessage(job.chunk);
  };
  const workers = Array.from({ length: threads }, () => startWorker(wanted));
  for (const worker of workers) {
    worker.on('message', (result: ChunkResult) => {
      running.get(worker)?.done(result);
      running.delete(worker);
      next(worker);
    });
    worker.on('error', (error) => {
      broken ??= error instanceof Error ? error : new Error(String(error));
      for (const job of [...running.values(), ...waiting.splice(0)]) job.failed(broken);
    });
    idle.push(worker);
  }
  const submit = (chunk: Chunk): Promise<ChunkResult> =>
    new Promise((done, failed) => {
      if (broken) return failed(broken);
      waiting.push({ chunk, done, failed });
      const worker = idle.shift();
      if (worker) next(worker);
    });
  try {
    const held: Promise<ChunkResult>[] = [];
    for await (const chunk of chunks) {
      const result = submit(chunk);
      // its failure is met where the result is awaited, in order
      result.catch(() => {});
      held.push(result);
      if (held.length >= AHEAD * threads) yield await first(held);
    }
    while (held.length > 0) yield await first(held);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function first(held: Promise<ChunkResult>[]): Promise<ChunkResult> {
  const result = held.shift();
  if (!result) throw new Error('nothing is held');
  return result;
}

/** The compiled worker stands beside this file in the package; run from the sources, build first. */
function startWorker({ parts, gazetteer }: Wanted): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { workerData: { parts: [...parts], gazetteer } });
}
