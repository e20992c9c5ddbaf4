import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { annotateChunk } from './chunk.ts';
import { type Annotator, PARTS } from './record.ts';

const Wanted = z.object({ parts: z.array(z.enum(PARTS)), gazetteer: z.string().nullable(), nested: z.boolean() });
const { parts, gazetteer, nested } = Wanted.parse(workerData);
const Chunk = z.object({ first: z.int(), lines: z.array(z.string()) });
const wanted = new Set(parts);
const annotators: Annotator[] = [];
// model, gazetteer and tagger cost each thread time and memory, so that only what is asked for is loaded
if (wanted.has('attributions')) {
  const [{ attributionsBy }, { loadAttributionModel }] = await Promise.all([import('./attributions.ts'), import('../weights/load.ts')]);
  annotators.push(attributionsBy(loadAttributionModel(), nested));
}
if (wanted.has('places') || wanted.has('times')) {
  const [{ placesAndTimes }, { loadGazetteer }] = await Promise.all([import('./places-and-times.ts'), import('../gazetteer/load.ts')]);
  annotators.push(placesAndTimes(wanted.has('places') ? loadGazetteer(gazetteer ?? undefined) : null, wanted.has('times')));
}

parentPort?.on('message', (message: unknown) => {
  parentPort?.postMessage(annotateChunk(Chunk.parse(message), annotators));
});
