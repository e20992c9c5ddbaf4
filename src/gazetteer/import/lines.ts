/** One line of a table with its number, counted from 1. A line longer than the limit comes as null. */
export interface Line {
  number: number;
  text: string | null;
}

/** GeoNames' longest lines are some ten thousand bytes. */
const LONGEST = 1024 * 1024;
const NEWLINE = 10;

/** Cuts a stream of UTF-8 bytes into lines without their ends. Never holds more than one block and one line of at most `limit` bytes. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, limit = LONGEST): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest: Uint8Array[] = [];
  let held = 0;
  let number = 1;
  const keep = (part: Uint8Array): void => {
    held += part.length;
    if (held <= limit) rest.push(part);
    else rest = [];
  };
  const take = (): Line => {
    const text = held > limit ? null : decoder.decode(Buffer.concat(rest)).replace(/\r$/, '');
    rest = [];
    held = 0;
    return { number: number++, text };
  };
  for await (const block of bytes) {
    let from = 0;
    for (let at = block.indexOf(NEWLINE); at >= 0; at = block.indexOf(NEWLINE, from)) {
      keep(block.subarray(from, at));
      from = at + 1;
      yield take();
    }
    if (from < block.length) keep(block.slice(from));
  }
  if (held > 0) yield take();
}
