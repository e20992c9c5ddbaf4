import { type Meaning, unit } from './table.ts';

/** What two words used alike, neither of them the other, come to at most: "dead" and "alive" are used alike too. */
const OTHER_WORD = 0.9;

/** How alike two words are used: 1 for the same word, 0 for unrelated ones and for words that the table does not have. Opposites are alike. */
export function wordLikeness(meaning: Meaning, a: string, b: string): number {
  if (a === b) return 1;
  const [va, vb] = [meaning.vectorOf(a), meaning.vectorOf(b)];
  return va && vb ? Math.max(0, Math.min(OTHER_WORD, dot(va, vb))) : 0;
}

/**
 * The sum of the vectors of words in lower case, rare words counting most, made as long as one; null when the table has none of them.
 * After Arora, Liang and Ma (ICLR 2017), whose common component was taken out of the words when the table was built.
 */
export function gist(meaning: Meaning, words: Iterable<string>): Float32Array | null {
  const sum = new Float32Array(meaning.size);
  let met = false;
  for (const word of words) {
    const vector = meaning.vectorOf(word);
    if (!vector) continue;
    met = true;
    const weight = meaning.weightOf(word);
    for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + weight * (vector[d] ?? 0);
  }
  return met ? unit(sum) : null;
}

/**
 * How alike two runs of words in lower case are in what they speak of: cosine of their gists, -1 to 1; 0 when the table knows no word of one.
 * It tells the topic, not the stance: who affirms and who denies comes out alike.
 */
export function similarity(meaning: Meaning, a: Iterable<string>, b: Iterable<string>): number {
  const [ga, gb] = [gist(meaning, a), gist(meaning, b)];
  return ga && gb ? dot(ga, gb) : 0;
}

/**
 * How much of `a` is met in `b`, word by word: the likeness of each word to the one most like it, rare words counting most; 0 to 1.
 * Words unknown to the table are met only by themselves.
 */
export function coverage(meaning: Meaning, a: readonly string[], b: readonly string[]): number {
  let met = 0;
  let all = 0;
  for (const word of a) {
    const weight = meaning.weightOf(word);
    all += weight;
    met += weight * b.reduce((best, other) => Math.max(best, wordLikeness(meaning, word, other)), 0);
  }
  return all === 0 ? 0 : met / all;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
