/** Characters of markup that may stand between two stretches of words. */
const REACH = 4000;

/** Finds the words of tokens in the source again: each after the one before, and not far from it. */
export class Locator {
  readonly #source: string;
  #position: number;

  constructor(source: string, from: number) {
    this.#source = source;
    this.#position = from;
  }

  /** Where the words found last end. */
  get position(): number {
    return this.#position;
  }

  /** Offset of the words in the source, or null when they are written otherwise there. */
  find(words: string): number | null {
    const window = this.#source.slice(this.#position, this.#position + REACH + words.length);
    const at = window.indexOf(words);
    if (at < 0) return null;
    const start = this.#position + at;
    this.#position = start + words.length;
    return start;
  }
}
