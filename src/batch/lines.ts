import type { Chunk } from './chunk.ts';

const NEWLINE = 10;
const LINES_A_CHUNK = 8;
/** bytes from which on a chunk is full, however few lines it has */
const BYTES_A_CHUNK = 256 * 1024;

/** A line longer than `limit` bytes, told by its number. */
export class LineTooLong extends Error {
  readonly line: number;
  constructor(line: number, limit: number) {
    super(`line ${line} is longer than ${Math.round(limit / 1024 / 1024)} MB`);
    this.name = 'LineTooLong';
    this.line = line;
  }
}

/** Cuts a stream of bytes into chunks of whole lines. Holds one chunk at a time; throws `LineTooLong` rather than hold more than `limit` bytes. */
export async function* chunksOfLines(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Chunk> {
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  let lines: string[] = [];
  let size = 0;
  let first = 1;
  const take = (line: Uint8Array): void => {
    lines.push(new TextDecoder().decode(restBytes === 0 ? line : Buffer.concat([...rest, line])));
    size += restBytes + line.length;
    rest = [];
    restBytes = 0;
  };
  const flush = (): Chunk => {
    const chunk = { first, lines };
    first += lines.length;
    lines = [];
    size = 0;
    return chunk;
  };
  for await (const block of bytes) {
    let from = 0;
    for (let at = block.indexOf(NEWLINE); at >= 0; at = block.indexOf(NEWLINE, from)) {
      take(block.subarray(from, at));
      from = at + 1;
      if (lines.length >= LINES_A_CHUNK || size >= BYTES_A_CHUNK) yield flush();
    }
    if (from < block.length) {
      rest.push(block.slice(from));
      restBytes += block.length - from;
      if (restBytes > limit) throw new LineTooLong(first + lines.length, limit);
    }
  }
  if (restBytes > 0) take(new Uint8Array());
  if (lines.length > 0) yield flush();
}
