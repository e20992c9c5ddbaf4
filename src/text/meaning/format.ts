/**
 * The bytes of a table of meanings, little-endian: eight characters of magic, the number of words and of dimensions (32 bits each), the words'
 * hashes in ascending order (32 bits each), their ranks by frequency (16 bits each), and a row of signed bytes for each word.
 */
export const MAGIC = 'HSMEAN01';
export const HEADER = 16;
/** A hash and a rank. */
export const KEY = 6;

/** A word as `packMeaning` takes it: rank by frequency from 0, and a vector of length one. */
export interface WordVector {
  word: string;
  rank: number;
  vector: readonly number[];
}

/** The components of a vector of length one are rounded to this part of it. */
const STEP = 1 / 80;
const MOST_RANK = 0xffff;

/** FNV-1a over UTF-16 code units, unsigned. */
export function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Packs word vectors of one length; of two words with one hash the more frequent stays. */
export function packMeaning(words: readonly WordVector[]): Uint8Array {
  const byHash = new Map<number, WordVector>();
  for (const entry of words) {
    const hash = hashOf(entry.word);
    const known = byHash.get(hash);
    if (!known || entry.rank < known.rank) byHash.set(hash, entry);
  }
  const rows = [...byHash].sort(([a], [b]) => a - b);
  const size = words[0]?.vector.length ?? 0;
  const bytes = new Uint8Array(HEADER + rows.length * (KEY + size));
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint32(8, rows.length, true);
  view.setUint32(12, size, true);
  for (const [i, [hash, { rank, vector }]] of rows.entries()) {
    view.setUint32(HEADER + 4 * i, hash, true);
    view.setUint16(HEADER + 4 * rows.length + 2 * i, Math.min(rank, MOST_RANK), true);
    const row = HEADER + KEY * rows.length + size * i;
    for (const [d, x] of vector.entries()) view.setInt8(row + d, Math.max(-127, Math.min(127, Math.round(x / STEP))));
  }
  return bytes;
}
