import { createHash } from 'node:crypto';
import type { Sink } from './sink.ts';

/** Puts a file into a sink and says what it was: its SHA-256 in hexadecimal and its size in bytes. */
export async function addHashed(
  sink: Sink,
  name: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* passing(): AsyncGenerator<Uint8Array> {
    for await (const piece of content) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  await sink.add(name, passing());
  return { sha256: hash.digest('hex'), bytes };
}
