import { Worker } from 'node:worker_threads';
import { inOrder } from '../threads/pool.ts';
import type { Chunk, ChunkResult } from './chunk.ts';
import type { Part } from './record.ts';

/** What to compute, and the gazetteer file to do it with, null for the one of the package. */
export interface Wanted {
  parts: readonly Part[];
  gazetteer: string | null;
  /** attributions within the content of others too */
  nested: boolean;
}

/** Annotates chunks on `threads` worker threads and yields their results in the order of the input. */
export function annotateInOrder(chunks: AsyncIterable<Chunk>, { parts, gazetteer, nested }: Wanted, threads: number): AsyncGenerator<ChunkResult> {
  // the compiled worker stands beside this file in the package; run from the sources, build first
  const start = () => new Worker(new URL('./worker.js', import.meta.url), { workerData: { parts: [...parts], gazetteer, nested } });
  return inOrder<Chunk, ChunkResult>(chunks, start, threads);
}
