import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { loadGazetteer } from '../gazetteer/load.ts';
import type { Ingested } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { readAndExtract } from '../pipeline.ts';
import { loadAttributionModel } from '../weights/load.ts';

const { gazetteer: file } = z.object({ gazetteer: z.string().nullable() }).parse(workerData);
const resources = { gazetteer: loadGazetteer(file ?? undefined), model: loadAttributionModel() };

// As JSON, which is made and read in a third of the time that the threads' own copying of so many small objects takes. A failure that is no fault
// of the capture ends the thread, and with it the run.
parentPort?.on('message', (item: Ingested | Fault) => {
  void readAndExtract(item, resources).then((answer) => parentPort?.postMessage(JSON.stringify(answer)));
});
