import { HEADER, hashOf, KEY, MAGIC } from './format.ts';

/** The share of running words that the most frequent word makes up; the others follow by rank (Zipf). */
const MOST_FREQUENT = 0.07;
/** Words more frequent than this weigh less than half (the `a` of Arora, Liang and Ma, "A simple but tough-to-beat baseline", ICLR 2017). */
const COMMON = 1e-3;

/** Which English words are used alike: a vector of length one for each of the frequent ones, and how telling the word is. */
export interface Meaning {
  /** numbers in a vector */
  readonly size: number;
  /** the vector of a word in lower case; null when the table does not have it */
  vectorOf(word: string): Float32Array | null;
  /** between 0 (the, of) and 1 (rare, or not in the table) */
  weightOf(word: string): number;
}

/** Opens the bytes of a table (not compressed). Throws an Error when they are not a table of this version. */
export function openMeaning(bytes: Uint8Array): Meaning {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('not a table of meanings, or of another version');
  const [count, size] = [view.getUint32(8, true), view.getUint32(12, true)];
  if (bytes.length !== HEADER + count * (KEY + size)) throw new Error('the table of meanings is cut short');
  const ranks = HEADER + 4 * count;
  const rows = HEADER + KEY * count;
  const known = new Map<string, Float32Array | null>();

  /** Place of a word in the table, or -1. */
  const find = (word: string): number => {
    const hash = hashOf(word);
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const there = view.getUint32(HEADER + 4 * middle, true);
      if (there === hash) return middle;
      if (there < hash) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };

  return {
    size,
    vectorOf(word) {
      const before = known.get(word);
      if (before !== undefined) return before;
      const at = find(word);
      const vector = at < 0 ? null : unit(Float32Array.from({ length: size }, (_, d) => view.getInt8(rows + size * at + d)));
      if (known.size >= MOST_KEPT) known.clear();
      known.set(word, vector);
      return vector;
    },
    weightOf(word) {
      const at = find(word);
      return at < 0 ? 1 : COMMON / (COMMON + MOST_FREQUENT / (view.getUint16(ranks + 2 * at, true) + 1));
    },
  };
}

/** Vectors unpacked and kept at once. */
const MOST_KEPT = 20_000;

/** The vector made as long as one; a vector of nothing but zeros stays. */
export function unit(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const x of vector) sum += x * x;
  const length = Math.sqrt(sum);
  return length === 0 ? vector : vector.map((x) => x / length);
}
