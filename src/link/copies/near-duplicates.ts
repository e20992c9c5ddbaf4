import { BINS, resemblance } from './signature.ts';

const BANDS = 16;
const ROWS = BINS / BANDS;
const NONE = -1;

/**
 * Finds texts that are nearly the same among many by their signatures: locality-sensitive hashing in 16 bands of 4 (two texts that share
 * 70 % of their shingles meet with 98 %). All in typed arrays, about 420 bytes a text.
 */
export class NearDuplicates {
  #size = 0;
  #signatures = new Uint32Array(1024 * BINS);
  /** by band and hash, the last text that fell there; `#before` leads from it to the one before */
  #heads: Int32Array = new Int32Array(BANDS * 2048).fill(NONE);
  #before = new Int32Array(1024 * BANDS).fill(NONE);

  /** Adds a text and returns those before it, by number from 0, that resemble it by `least` or more, the most alike first. */
  add(bins: Uint32Array, least: number): { at: number; alike: number }[] {
    const at = this.#size++;
    this.#grow();
    this.#signatures.set(bins, at * BINS);
    const met = new Set<number>();
    for (let band = 0; band < BANDS; band++) {
      const slot = this.#slot(at, band);
      let other = this.#heads[slot] ?? NONE;
      this.#before[at * BANDS + band] = other;
      this.#heads[slot] = at;
      for (let steps = 0; other !== NONE && steps < LONGEST_CHAIN; steps++) {
        if (this.#sameBand(at, other, band)) met.add(other);
        other = this.#before[other * BANDS + band] ?? NONE;
      }
    }
    return [...met]
      .map((other) => ({ at: other, alike: resemblance(bins, this.#signatures.subarray(other * BINS, (other + 1) * BINS)) }))
      .filter(({ alike }) => alike >= least)
      .sort((a, b) => b.alike - a.alike || a.at - b.at);
  }

  /** Bytes held. */
  get bytes(): number {
    return this.#signatures.byteLength + this.#heads.byteLength + this.#before.byteLength;
  }

  #slot(at: number, band: number): number {
    const slots = this.#heads.length / BANDS;
    let hash = band + 1;
    for (let row = 0; row < ROWS; row++) hash = Math.imul(hash ^ (this.#signatures[at * BINS + band * ROWS + row] ?? 0), 0x01000193) ^ (hash >>> 15);
    return band * slots + ((hash >>> 0) % slots);
  }

  #sameBand(a: number, b: number, band: number): boolean {
    for (let row = 0; row < ROWS; row++) if (this.#signatures[a * BINS + band * ROWS + row] !== this.#signatures[b * BINS + band * ROWS + row]) return false;
    return true;
  }

  #grow(): void {
    if (this.#size * BINS <= this.#signatures.length) return;
    const capacity = 2 * (this.#signatures.length / BINS);
    const signatures = new Uint32Array(capacity * BINS);
    signatures.set(this.#signatures);
    this.#signatures = signatures;
    this.#heads = new Int32Array(BANDS * capacity).fill(NONE);
    this.#before = new Int32Array(capacity * BANDS).fill(NONE);
    for (let at = 0; at < this.#size - 1; at++) {
      for (let band = 0; band < BANDS; band++) {
        const slot = this.#slot(at, band);
        this.#before[at * BANDS + band] = this.#heads[slot] ?? NONE;
        this.#heads[slot] = at;
      }
    }
  }
}

/** A template printed ten thousand times is found often enough. */
const LONGEST_CHAIN = 256;
