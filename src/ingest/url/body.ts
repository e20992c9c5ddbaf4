import type { Readable, Transform } from 'node:stream';
import zlib from 'node:zlib';

export class BodyTooLarge extends Error {}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: zlib.createGunzip,
  'x-gzip': zlib.createGunzip,
  deflate: zlib.createInflate,
  br: zlib.createBrotliDecompress,
};
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** The body, decompressed as `encoding` says, of at most `cap` bytes; stops reading at the first byte more, however well it was packed. */
export async function readBody(body: Readable, encoding: string | null, cap: number): Promise<Uint8Array> {
  let stream: Readable = body;
  for (const name of (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .reverse()) {
    if (name === '' || name === 'identity') continue;
    const decoder = DECODERS[name]?.();
    if (!decoder) throw new Error(`unknown content encoding ${name}`);
    const source = stream;
    source.on('error', (error) => decoder.destroy(error));
    decoder.on('close', () => source.destroy());
    stream = source.pipe(decoder);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('a body of bytes was expected');
      size += chunk.length;
      if (size > cap) throw new BodyTooLarge();
      chunks.push(chunk);
    }
  } finally {
    stream.destroy();
    body.destroy();
  }
  return Buffer.concat(chunks);
}
