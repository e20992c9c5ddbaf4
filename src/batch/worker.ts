import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { loadGazetteer } from '../gazetteer/load.ts';
import { PARTS } from './annotate.ts';
import { annotateChunk } from './chunk.ts';

const { parts, gazetteer: file } = z.object({ parts: z.array(z.enum(PARTS)), gazetteer: z.string().nullable() }).parse(workerData);
const Chunk = z.object({ first: z.int(), lines: z.array(z.string()) });
const wanted = new Set(parts);
// a gazetteer costs memory in each thread, so it is opened only where places are asked for
const gazetteer = wanted.has('places') ? loadGazetteer(file ?? undefined) : { longest: 0, lookup: () => [] };

parentPort?.on('message', (message: unknown) => {
  parentPort?.postMessage(annotateChunk(Chunk.parse(message), wanted, gazetteer));
});
