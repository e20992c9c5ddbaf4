/** Numbers in a signature. */
export const BINS = 64;
/** Words in a shingle. */
const WORDS = 4;
const EMPTY = 0xffffffff;
/** Of so many neighbouring shingles the least is a fingerprint: any shared run of `WORDS + WINDOW - 1` words is noticed. */
const WINDOW = 8;

/** What a text is found again by. */
export interface Signature {
  /** 64 unsigned 32-bit numbers; the share of equal ones estimates the Jaccard similarity of the texts' shingles */
  bins: Uint32Array;
  /** hashes of some of the text's shingles, the same for the same run of words wherever it stands */
  fingerprints: Uint32Array;
}

/**
 * Signs a text in one pass over its characters: hashes of words, shingles of four words, the least in each of 64 bins (MinHash by one
 * permutation, Li, Owen and Zhang 2012, empty bins filled from the next, Shrivastava and Li 2014), and fingerprints by winnowing
 * (Schleimer, Wilkerson and Aiken 2003). Case, punctuation and white space do not matter.
 */
export function sign(text: string): Signature {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  const shingles: number[] = [];
  const recent = new Uint32Array(WORDS);
  let words = 0;
  let word = 0;
  const endWord = () => {
    recent[words % WORDS] = word;
    words++;
    word = 0;
    if (words >= WORDS) shingles.push(shingleOf(recent, words));
  };
  for (let i = 0; i < text.length; i++) {
    const code = letter(text.charCodeAt(i));
    if (code !== 0) word = Math.imul((word === 0 ? 0x811c9dc5 : word) ^ code, 0x01000193) || 1;
    else if (word !== 0) endWord();
  }
  if (word !== 0) endWord();
  if (words > 0 && words < WORDS) shingles.push(shingleOf(recent, words));
  for (const shingle of shingles) {
    const bin = shingle >>> 26;
    if (shingle < (bins[bin] ?? 0)) bins[bin] = shingle;
  }
  if (shingles.length > 0) fill(bins);
  return { bins, fingerprints: winnowed(shingles) };
}

/** The share of equal bins: an estimate of how much of two texts is the same, 0–1. Texts without words are like nothing. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  if (a[0] === EMPTY || b[0] === EMPTY) return 0;
  let equal = 0;
  for (let i = 0; i < BINS; i++) if (a[i] === b[i]) equal++;
  return equal / BINS;
}

/** Lower case of a letter or digit, 0 for what parts words. Apostrophes stay out of words: "don't" and "dont" are one. */
function letter(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  if (code < 0xc0) return 0;
  if (code >= 0x2000 && code <= 0x206f) return 0;
  return code >= 0x3000 && code <= 0x303f ? 0 : code;
}

function shingleOf(recent: Uint32Array, words: number): number {
  let hash = 0x9e3779b9;
  for (let k = Math.max(0, words - WORDS); k < words; k++) hash = Math.imul(hash ^ (recent[k % WORDS] ?? 0), 0x85ebca6b) ^ (hash >>> 13);
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A bin without a shingle takes the value of the next that has one, changed by the distance so that chance does not agree. */
function fill(bins: Uint32Array): void {
  const own = bins.slice();
  for (let i = 0; i < BINS; i++) {
    if (own[i] !== EMPTY) continue;
    let steps = 1;
    while (own[(i + steps) % BINS] === EMPTY) steps++;
    bins[i] = Math.imul((own[(i + steps) % BINS] ?? 0) + steps, 0x9e3779b1) >>> 0;
  }
}

function winnowed(shingles: readonly number[]): Uint32Array {
  const chosen = new Set<number>();
  let at = -1;
  for (let end = Math.min(WINDOW, shingles.length); end <= shingles.length && end > 0; end++) {
    const start = Math.max(0, end - WINDOW);
    if (at < start) {
      at = start;
      for (let k = start + 1; k < end; k++) if ((shingles[k] ?? 0) <= (shingles[at] ?? 0)) at = k;
    } else if ((shingles[end - 1] ?? 0) <= (shingles[at] ?? 0)) at = end - 1;
    chosen.add(shingles[at] ?? 0);
  }
  return Uint32Array.from(chosen);
}
