import fs from 'node:fs';
import path from 'node:path';
import { type Line, linesOf } from './lines.ts';

/** Lines sorted in memory at once: some 60 MB. */
const RUN = 250_000;

/**
 * Sorts any number of lines by UTF-16 code units in bounded memory: sorted runs on disk, merged at the end.
 * Lines hold no line ends. The runs lie in `directory`, which the caller removes.
 */
export class Sorter {
  readonly #directory: string;
  readonly #name: string;
  readonly #run: number;
  #lines: string[] = [];
  #runs: string[] = [];

  constructor(directory: string, name: string, run = RUN) {
    this.#directory = directory;
    this.#name = name;
    this.#run = run;
  }

  add(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length >= this.#run) this.#flush();
  }

  /** All lines in order. */
  async *sorted(): AsyncGenerator<string> {
    if (this.#runs.length === 0) {
      yield* this.#lines.sort();
      return;
    }
    if (this.#lines.length > 0) this.#flush();
    const heap = new Heap();
    for (const file of this.#runs) {
      const lines = linesOf(fs.createReadStream(file), Number.POSITIVE_INFINITY);
      const first = await lines.next();
      if (!first.done) heap.push({ line: first.value.text ?? '', lines });
    }
    for (let head = heap.pop(); head; head = heap.pop()) {
      yield head.line;
      const next = await head.lines.next();
      if (!next.done) heap.push({ line: next.value.text ?? '', lines: head.lines });
    }
  }

  #flush(): void {
    const file = path.join(this.#directory, `${this.#name}-${this.#runs.length}`);
    fs.writeFileSync(file, `${this.#lines.sort().join('\n')}\n`);
    this.#runs.push(file);
    this.#lines = [];
  }
}

interface Head {
  line: string;
  lines: AsyncIterator<Line>;
}

/** A binary heap, the least line on top. */
class Heap {
  readonly #heads: Head[] = [];

  push(head: Head): void {
    const heads = this.#heads;
    let at = heads.push(head) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = heads[up];
      if (!parent || parent.line <= head.line) break;
      heads[at] = parent;
      at = up;
    }
    heads[at] = head;
  }

  pop(): Head | undefined {
    const heads = this.#heads;
    const top = heads[0];
    const last = heads.pop();
    if (!last || heads.length === 0) return top;
    let at = 0;
    for (let down = 1; down < heads.length; down = 2 * at + 1) {
      const left = heads[down];
      const right = heads[down + 1];
      const child = left && right && right.line < left.line ? right : left;
      if (!child || child.line >= last.line) break;
      heads[at] = child;
      at = child === right ? down + 1 : down;
    }
    heads[at] = last;
    return top;
  }
}
