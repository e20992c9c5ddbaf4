import { bucket, type Context, isVerbal } from './context.ts';
import { mix, mixAll, put } from './hash.ts';
import type { Words } from './words.ts';

export const STATIC_FEATURES = 32;
export const RELATIVE_FEATURES = 28;
const STATIC = 1000;
const RELATIVE = 2000;
const FRAME = 3000;
/** scratch, full only inside one call */
const parts = new Int32Array(3 * STATIC_FEATURES);

const cell = (column: Int32Array, k: number, start: number, end: number): number => (k < start || k >= end ? -1 : (column[k] ?? 0));
/** as `cell`, the cue's own words hidden */
const beside = (column: Int32Array, k: number, start: number, end: number, cue: Cue): number =>
  k < start || k >= end ? -1 : k >= cue.first && k < cue.last ? -2 : (column[k] ?? 0);
const few = (column: Int32Array, a: number, b: number): number => {
  const d = (column[b] ?? 0) - (column[a] ?? 0);
  return d > 4 ? 4 : d < 0 ? 0 : d;
};

/** Hashed features of a word as an edge or inside of a source or content, whatever the cue. */
export function staticFeatures(words: Words, context: Context, i: number, out: Int32Array): number {
  const { word, stem, fine, verb, noun, tag, quote, mark } = words;
  const [first, last] = words.sentences[words.sentence[i] ?? 0] ?? [i, i + 1];
  const [start, end] = words.paragraphs[words.paragraph[i] ?? 0] ?? [i, i + 1];
  let n = 0;
  const w0 = cell(word, i, start, end);
  const w1 = cell(word, i + 1, start, end);
  const v1 = cell(word, i - 1, start, end);
  const t0 = cell(tag, i, start, end);
  const t1 = cell(tag, i + 1, start, end);
  const t2 = cell(tag, i + 2, start, end);
  const u1 = cell(tag, i - 1, start, end);
  const u2 = cell(tag, i - 2, start, end);
  const q0 = cell(quote, i, start, end);
  const quotes = q0 * 16 + cell(quote, i - 1, start, end) * 4 + cell(quote, i + 1, start, end);
  n = put(parts, n, 0);
  n = put(parts, n, w0);
  n = put(parts, n, v1);
  n = put(parts, n, cell(stem, i, start, end));
  n = put(parts, n, cell(stem, i - 1, start, end));
  n = put(parts, n, t0, t1);
  n = put(parts, n, u1, t0);
  n = put(parts, n, u2, u1, t0);
  n = put(parts, n, t0, t1, t2);
  n = put(parts, n, w0, t1);
  n = put(parts, n, w0, u1);
  n = put(parts, n, v1, t0);
  n = put(parts, n, quotes);
  n = put(parts, n, quotes, w0);
  n = put(parts, n, quotes, t0);
  n = put(parts, n, quotes, w1);
  n = put(parts, n, quotes, v1);
  n = put(parts, n, cell(fine, i, start, end));
  n = put(parts, n, cell(fine, i - 1, start, end));
  n = put(parts, n, cell(noun, i, start, end), t0, t1);
  n = put(parts, n, cell(noun, i, start, end), t0, u1);
  n = put(parts, n, cell(verb, i, start, end), t0, u1);
  n = put(parts, n, cell(verb, i + 1, start, end), t1, t0);
  n = put(parts, n, cell(verb, i + 1, start, end), w0);
  const fromFirst = i - first < 3 ? i - first : 3;
  const toLast = last - 1 - i < 3 ? last - 1 - i : 3;
  const edge = fromFirst * 16 + toLast * 4 + (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0);
  n = put(parts, n, edge);
  n = put(parts, n, edge, t0);
  n = put(parts, n, toLast, w1);
  n = put(parts, n, fromFirst, w0);
  const verbBefore = context.verbBefore[i] ?? -1;
  n = put(parts, n, verbBefore < 0 ? -1 : bucket(i - verbBefore), t0, t1);
  n = put(parts, n, cell(stem, verbBefore, start, end), w1);
  n = put(parts, n, mark[i] ?? 0, mark[i + 1] ?? 0, cell(tag, i + 2, start, end));
  return mixAll(parts, n, STATIC, out);
}

/** A cue `[first, last)` with what the relative features need of it. */
export interface Cue {
  first: number;
  last: number;
  head: number;
}

/** The word that carries the cue: the last known verb of saying or thinking, else the last verb, else the last word. */
export function cueOf(words: Words, first: number, last: number): Cue {
  let head = -1;
  let rank = 0;
  for (let i = first; i < last; i++) {
    const saying = ((words.verb[i] ?? 0) & 48) !== 0 && isVerbal(words.tag[i] ?? 0) ? 3 : isVerbal(words.tag[i] ?? 0) ? 2 : (words.mark[i] ?? 0) === 0 ? 1 : 0;
    if (saying >= rank) {
      rank = saying;
      head = i;
    }
  }
  return { first, last, head };
}

/** Hashed features of the word at `i` as an argument of a cue. `cuesBefore` counts words of cues up to each word. */
export function relativeFeatures(words: Words, context: Context, cuesBefore: Int32Array, cue: Cue, i: number, out: Int32Array): number {
  const { word, stem, fine, verb, noun, tag, quote, mark } = words;
  const left = i < cue.first;
  const side = left ? 1 : 2;
  const gap = left ? cue.first - i : i - cue.last + 1;
  const a = left ? i + 1 : cue.last;
  const b = left ? cue.first : i;
  const [start, end] = words.paragraphs[words.paragraph[i] ?? 0] ?? [i, i + 1];
  let n = 0;
  const w0 = beside(word, i, start, end, cue);
  const w1 = beside(word, i + 1, start, end, cue);
  const v1 = beside(word, i - 1, start, end, cue);
  const t0 = beside(tag, i, start, end, cue);
  const t1 = beside(tag, i + 1, start, end, cue);
  const u1 = beside(tag, i - 1, start, end, cue);
  const d = side * 16 + bucket(gap);
  const s = stem[cue.head] ?? 0;
  const f = fine[cue.head] ?? 0;
  const k = (verb[cue.head] ?? 0) + 256 * (tag[cue.head] ?? 0);
  const lastWord = word[cue.last - 1] ?? 0;
  const quotes = (quote[i] ?? 0) * 16 + beside(quote, i - 1, start, end, cue) * 4 + beside(quote, i + 1, start, end, cue);
  const sentences = Math.min(3, Math.abs((words.sentence[i] ?? 0) - (words.sentence[cue.first] ?? 0)));
  const marks = few(context.marks, a, b);
  const commas = few(context.commas, a, b);
  const verbs = few(context.verbs, a, b);
  const nominals = few(context.nominals, a, b);
  const cues = few(cuesBefore, a, b);
  const thats = few(context.complementisers, a, b);
  n = put(parts, n, side);
  n = put(parts, n, d);
  n = put(parts, n, d, t0);
  n = put(parts, n, d, t0, t1);
  n = put(parts, n, d, t0, u1);
  n = put(parts, n, d, w0);
  n = put(parts, n, side, w0);
  n = put(parts, n, side, w1);
  n = put(parts, n, side, v1);
  n = put(parts, n, side, w0, w1);
  n = put(parts, n, d, f, t0);
  n = put(parts, n, side, s, w0);
  n = put(parts, n, side, lastWord, w0);
  n = put(parts, n, d, lastWord, t0);
  n = put(parts, n, side, k, mix(0, v1, t0));
  n = put(parts, n, side, mix(0, sentences, commas, verbs), cues);
  n = put(parts, n, d, mix(0, commas, verbs, nominals));
  n = put(parts, n, side, mix(0, verbs, nominals), mix(0, t0, t1));
  n = put(parts, n, side, mix(0, thats, cues), mix(0, t0, t1));
  n = put(parts, n, side, mix(0, marks, commas), mix(0, u1, t0));
  n = put(parts, n, side, mark[i] ?? 0, mix(0, commas, mark[i + 1] ?? 0));
  n = put(parts, n, side, noun[i] ?? 0, mix(0, t0, nominals));
  n = put(parts, n, side, fine[i] ?? 0, nominals);
  n = put(parts, n, side, fine[i] ?? 0, f);
  n = put(parts, n, side, mix(0, cues, sentences), quotes);
  return mixAll(parts, n, RELATIVE, out);
}

/** Hashed features of a cue, for whether it has a source and how many contents. */
export function cueFrameFeatures(words: Words, context: Context, cue: Cue, out: Int32Array): number {
  const { word, stem, fine, verb, tag, quote, mark } = words;
  let n = 0;
  const { first, last, head } = cue;
  const [from, to] = words.sentences[words.sentence[first] ?? 0] ?? [first, last];
  const s = stem[head] ?? 0;
  n = put(parts, n, 0);
  n = put(parts, n, s);
  n = put(parts, n, word[head] ?? 0);
  n = put(parts, n, fine[head] ?? 0);
  n = put(parts, n, verb[head] ?? 0, tag[head] ?? 0);
  n = put(parts, n, word[first] ?? 0);
  n = put(parts, n, word[last - 1] ?? 0);
  n = put(parts, n, word[first - 1] ?? 0, tag[first] ?? 0);
  n = put(parts, n, word[last] ?? 0);
  n = put(parts, n, s, tag[first - 1] ?? 0, tag[last] ?? 0);
  n = put(parts, n, mark[first - 1] ?? 0, mark[last] ?? 0);
  n = put(parts, n, quote[first - 1] ?? 0, quote[first] ?? 0, quote[last] ?? 0);
  n = put(parts, n, first === from ? 1 : 0, last === to ? 1 : 0, tag[head] ?? 0);
  n = put(parts, n, context.nameBefore[first] === -1 ? 0 : 1, context.nameAfter[last - 1] === -1 ? 0 : 1, tag[head] ?? 0);
  n = put(parts, n, context.closedBefore[first] === -1 ? 0 : 1, context.openAfter[last - 1] === -1 ? 0 : 1, tag[head] ?? 0);
  n = put(parts, n, last - first, tag[first] ?? 0, tag[last - 1] ?? 0);
  return mixAll(parts, n, FRAME, out);
}
