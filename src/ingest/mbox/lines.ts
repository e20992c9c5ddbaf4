/** Bytes of a line that are kept together; what is longer comes in pieces. */
const LONGEST = 1 << 20;

/** A line with the line feed at its end, or a piece of a very long one. Offsets are bytes of the whole. */
export interface Line {
  bytes: Buffer;
  start: number;
  /** whether it begins at the beginning of a line */
  first: boolean;
}

/** The lines of a stream, in memory one at a time however long the stream is. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Buffer = Buffer.alloc(0);
  let start = 0;
  let first = true;
  const cut = (length: number): Line => {
    const line = { bytes: held.subarray(0, length), start, first };
    held = held.subarray(length);
    start += length;
    first = line.bytes.at(-1) === 0x0a;
    return line;
  };
  for await (const chunk of chunks) {
    // what is held has no line feed in it: only the new bytes are searched
    let from = held.length;
    held = Buffer.concat([held, chunk]);
    for (let feed = held.indexOf(0x0a, from); feed >= 0; feed = held.indexOf(0x0a, from)) {
      yield cut(feed + 1);
      from = 0;
    }
    if (held.length >= LONGEST) yield cut(held.length);
  }
  if (held.length > 0) yield cut(held.length);
}
