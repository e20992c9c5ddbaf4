import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { loadGazetteer } from '../gazetteer/load.ts';
import { loadAttributionModel } from '../weights/load.ts';
import { type Annotators, PARTS } from './annotate.ts';
import { annotateChunk } from './chunk.ts';

const Wanted = z.object({ parts: z.array(z.enum(PARTS)), gazetteer: z.string().nullable(), nested: z.boolean() });
const { parts, gazetteer: file, nested } = Wanted.parse(workerData);
const Chunk = z.object({ first: z.int(), lines: z.array(z.string()) });
const wanted = new Set(parts);
// gazetteer and model cost memory in each thread, so they are opened only where they are asked for
const annotators: Annotators = {
  attributions: wanted.has('attributions') ? loadAttributionModel() : null,
  nested,
  places: wanted.has('places') ? loadGazetteer(file ?? undefined) : null,
  times: wanted.has('times'),
};

parentPort?.on('message', (message: unknown) => {
  parentPort?.postMessage(annotateChunk(Chunk.parse(message), annotators));
});
