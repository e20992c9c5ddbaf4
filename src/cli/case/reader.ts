import type { Reader } from '../../case/adding/reader.ts';
import type { Ingested } from '../../model/capture.ts';
import { chooseGazetteer, gazetteerFile } from '../gazetteer.ts';

/** Reads and extracts on every core. What that takes is loaded and opened for the first capture; most commands meet none. */
export function reader(gazetteer: string | undefined): Reader {
  return async function* (captures) {
    const all = captures[Symbol.asyncIterator]();
    const first = await all.next();
    if (first.done) return;
    const [{ extractOnThreads }, { loadAttributionModel }] = await Promise.all([
      import('../../threads/extract-on-threads.ts'),
      import('../../weights/load.ts'),
    ]);
    const resources = { gazetteer: chooseGazetteer(gazetteer), model: loadAttributionModel() };
    yield* extractOnThreads(gazetteerFile(gazetteer) ?? null)(chain(first.value, all), resources);
  };
}

async function* chain(first: Ingested, rest: AsyncIterator<Ingested>): AsyncGenerator<Ingested> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}
