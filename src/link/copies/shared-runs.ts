/** A fingerprint that stands in so many texts is a phrase everybody uses, or a frame, and leads nowhere. */
const COMMON = 32;
const NONE = -1;
/** Entries are kept in blocks, so that an index that grows need not be copied; the oldest block makes room once there are `BLOCKS`. */
const BLOCK_BITS = 16;
const BLOCK = 1 << BLOCK_BITS;
const BLOCKS = 256;

interface Block {
  fingerprints: Uint32Array;
  texts: Uint32Array;
  /** the entry before in the same slot */
  before: Int32Array;
}

/**
 * Which earlier texts a text shares runs of words with, by their fingerprints (see `sign`). The latest 16.8 million fingerprints are
 * remembered, those of some 200,000 news reports, in at most 270 MB.
 */
export class SharedRuns {
  /** by fingerprint, the last entry that fell there */
  #heads: Int32Array = new Int32Array(BLOCK).fill(NONE);
  readonly #blocks: Block[] = [];
  /** entries ever made, and so the number of the next */
  #entries = 0;
  #texts = 0;

  /** Adds a text; gives those before it that share fingerprints with it, by number from 0, with how many they share. */
  add(fingerprints: Uint32Array): Map<number, number> {
    const text = this.#texts++;
    const shared = new Map<number, number>();
    for (const fingerprint of fingerprints) {
      const others = this.#holding(fingerprint);
      if (others.length >= COMMON) continue;
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      this.#push(fingerprint, text);
    }
    return shared;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.#heads.byteLength + this.#blocks.length * BLOCK * 12;
  }

  #holding(fingerprint: number): number[] {
    const texts: number[] = [];
    const forgotten = this.#entries - BLOCKS * BLOCK;
    for (let at = this.#heads[fingerprint % this.#heads.length] ?? NONE; at !== NONE && at >= forgotten && texts.length < COMMON; ) {
      const block = this.#blockOf(at);
      const within = at % BLOCK;
      if (block.fingerprints[within] === fingerprint) texts.push(block.texts[within] ?? 0);
      at = block.before[within] ?? NONE;
    }
    return texts;
  }

  #push(fingerprint: number, text: number): void {
    if (this.#entries === this.#heads.length && this.#entries < BLOCKS * BLOCK) this.#widen();
    const at = this.#entries++;
    const block = this.#blockOf(at);
    block.fingerprints[at % BLOCK] = fingerprint;
    block.texts[at % BLOCK] = text;
    this.#chain(at);
  }

  #chain(at: number): void {
    const block = this.#blockOf(at);
    const slot = (block.fingerprints[at % BLOCK] ?? 0) % this.#heads.length;
    block.before[at % BLOCK] = this.#heads[slot] ?? NONE;
    this.#heads[slot] = at;
  }

  #widen(): void {
    this.#heads = new Int32Array(2 * this.#heads.length).fill(NONE);
    for (let at = 0; at < this.#entries; at++) this.#chain(at);
  }

  #blockOf(at: number): Block {
    const nth = (at >>> BLOCK_BITS) % BLOCKS;
    const block = this.#blocks[nth] ?? { fingerprints: new Uint32Array(BLOCK), texts: new Uint32Array(BLOCK), before: new Int32Array(BLOCK) };
    this.#blocks[nth] = block;
    return block;
  }
}
