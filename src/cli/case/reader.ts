import type { Reader } from '../../case/reader.ts';
import type { Ingested } from '../../model/capture.ts';
import { extractOnThreads } from '../../threads/extract-on-threads.ts';
import { loadAttributionModel } from '../../weights/load.ts';
import { chooseGazetteer, gazetteerFile } from '../gazetteer.ts';

/** Reads and extracts on every core. Gazetteer and model are opened for the first capture; often there is none. */
export function reader(gazetteer: string | undefined): Reader {
  return async function* (captures) {
    const all = captures[Symbol.asyncIterator]();
    const first = await all.next();
    if (first.done) return;
    const resources = { gazetteer: chooseGazetteer(gazetteer), model: loadAttributionModel() };
    yield* extractOnThreads(gazetteerFile(gazetteer) ?? null)(chain(first.value, all), resources);
  };
}

async function* chain(first: Ingested, rest: AsyncIterator<Ingested>): AsyncGenerator<Ingested> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}
