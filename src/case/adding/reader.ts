import type { Ingested } from '../../model/capture.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Fault } from '../../model/fault.ts';

/**
 * Reads and extracts captures, one answer for each in their order. The command line hands in one that uses every core and loads gazetteer
 * and model when the first capture comes.
 */
export type Reader = (captures: AsyncIterable<Ingested>) => AsyncIterable<Extraction | Fault>;

/** The answers of a reader, each with what it was asked about. */
export async function* paired<T extends { item: Ingested }>(asked: AsyncIterable<T>, reader: Reader): AsyncGenerator<[asked: T, answer: Extraction | Fault]> {
  const waiting: T[] = [];
  async function* items(): AsyncGenerator<Ingested> {
    for await (const one of asked) {
      waiting.push(one);
      yield one.item;
    }
  }
  for await (const answer of reader(items())) {
    const one = waiting.shift();
    if (!one) throw new Error('a reader answered more than it was asked');
    yield [one, answer];
  }
  if (waiting.length > 0) throw new Error('a reader left captures unanswered');
}
