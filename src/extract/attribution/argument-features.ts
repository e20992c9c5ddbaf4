import { bucket, type Context, isVerbal } from './context.ts';
import { mix } from './hash.ts';
import type { Words } from './words.ts';

export const STATIC_FEATURES = 64;
export const RELATIVE_FEATURES = 56;
const STATIC = 1000;
const RELATIVE = 2000;
const FRAME = 3000;

function put(out: Int32Array, n: number, base: number, a: number, b = 0, c = 0): number {
  out[n] = mix(base + n, a, b, c);
  return n + 1;
}

const cell = (column: Int32Array, k: number, start: number, end: number): number => (k < start || k >= end ? -1 : (column[k] as number));
/** as `cell`, the cue's own words hidden */
const beside = (column: Int32Array, k: number, start: number, end: number, cue: Cue): number => (k < start || k >= end ? -1 : k >= cue.first && k < cue.last ? -2 : (column[k] as number));
const few = (column: Int32Array, a: number, b: number): number => {
  const d = (column[b] as number) - (column[a] as number);
  return d > 4 ? 4 : d < 0 ? 0 : d;
};

/** Hashed features of a word as an edge or inside of a source or content, whatever the cue. */
export function staticFeatures(words: Words, context: Context, i: number, out: Int32Array): number {
  const { word, stem, fine, coarse, verb, noun, shape, tag, quote, mark } = words;
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
  n = put(out, n, STATIC, 0);
  n = put(out, n, STATIC, w0);
  n = put(out, n, STATIC, w1);
  n = put(out, n, STATIC, v1);
  n = put(out, n, STATIC, cell(word, i + 2, start, end));
  n = put(out, n, STATIC, cell(word, i - 2, start, end));
  n = put(out, n, STATIC, w0, w1);
  n = put(out, n, STATIC, v1, w0);
  n = put(out, n, STATIC, cell(stem, i, start, end));
  n = put(out, n, STATIC, cell(stem, i + 1, start, end));
  n = put(out, n, STATIC, cell(stem, i - 1, start, end));
  n = put(out, n, STATIC, t0, t1);
  n = put(out, n, STATIC, u1, t0);
  n = put(out, n, STATIC, u1, t0, t1);
  n = put(out, n, STATIC, u2, u1, t0);
  n = put(out, n, STATIC, t0, t1, t2);
  n = put(out, n, STATIC, mix(0, u2, u1, t0), t1, t2);
  n = put(out, n, STATIC, w0, t1);
  n = put(out, n, STATIC, w0, u1);
  n = put(out, n, STATIC, w1, t0);
  n = put(out, n, STATIC, v1, t0);
  n = put(out, n, STATIC, quotes);
  n = put(out, n, STATIC, quotes, w0);
  n = put(out, n, STATIC, quotes, t0);
  n = put(out, n, STATIC, quotes, w1);
  n = put(out, n, STATIC, quotes, v1);
  n = put(out, n, STATIC, cell(fine, i, start, end));
  n = put(out, n, STATIC, cell(fine, i + 1, start, end));
  n = put(out, n, STATIC, cell(fine, i - 1, start, end));
  n = put(out, n, STATIC, cell(fine, i, start, end), cell(coarse, i + 1, start, end));
  n = put(out, n, STATIC, cell(fine, i, start, end), cell(coarse, i - 1, start, end));
  n = put(out, n, STATIC, cell(coarse, i - 1, start, end), cell(coarse, i, start, end), cell(coarse, i + 1, start, end));
  n = put(out, n, STATIC, cell(coarse, i - 2, start, end), cell(coarse, i - 1, start, end), cell(coarse, i, start, end));
  n = put(out, n, STATIC, cell(coarse, i, start, end), cell(coarse, i + 1, start, end), cell(coarse, i + 2, start, end));
  n = put(out, n, STATIC, cell(noun, i, start, end), t0, t1);
  n = put(out, n, STATIC, cell(noun, i, start, end), t0, u1);
  n = put(out, n, STATIC, cell(verb, i, start, end), t0, u1);
  n = put(out, n, STATIC, cell(verb, i + 1, start, end), t1, t0);
  n = put(out, n, STATIC, cell(verb, i + 1, start, end), w0);
  n = put(out, n, STATIC, cell(shape, i, start, end), cell(shape, i + 1, start, end), cell(shape, i - 1, start, end));
  n = put(out, n, STATIC, cell(shape, i, start, end), t1, w1);
  const fromFirst = i - first < 3 ? i - first : 3;
  const toLast = last - 1 - i < 3 ? last - 1 - i : 3;
  const edge = fromFirst * 16 + toLast * 4 + (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0);
  n = put(out, n, STATIC, edge);
  n = put(out, n, STATIC, edge, t0);
  n = put(out, n, STATIC, edge, quotes);
  n = put(out, n, STATIC, toLast, w1);
  n = put(out, n, STATIC, fromFirst, w0);
  const verbNext = context.verbAfter[i] ?? -1;
  const verbBefore = context.verbBefore[i] ?? -1;
  n = put(out, n, STATIC, verbNext < 0 ? -1 : bucket(verbNext - i), t0, t1);
  n = put(out, n, STATIC, cell(stem, verbNext, start, end), t1);
  n = put(out, n, STATIC, verbBefore < 0 ? -1 : bucket(i - verbBefore), t0, t1);
  n = put(out, n, STATIC, cell(stem, verbBefore, start, end), w1);
  n = put(out, n, STATIC, mark[i] ?? 0, mark[i + 1] ?? 0, cell(tag, i + 2, start, end));
  return n;
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
  const { word, stem, fine, coarse, verb, noun, tag, quote, mark } = words;
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
  const cueQuote = quote[cue.first] ?? 0;
  // the marks at both sides of the cue say much about where its content lies
  const around = mix(0, mark[cue.first - 1] ?? 0, mark[cue.last] ?? 0, quote[cue.last] ?? 0);
  n = put(out, n, RELATIVE, side);
  n = put(out, n, RELATIVE, d);
  n = put(out, n, RELATIVE, d, t0);
  n = put(out, n, RELATIVE, d, t0, t1);
  n = put(out, n, RELATIVE, d, t0, u1);
  n = put(out, n, RELATIVE, d, w0);
  n = put(out, n, RELATIVE, side, w0);
  n = put(out, n, RELATIVE, side, w1);
  n = put(out, n, RELATIVE, side, v1);
  n = put(out, n, RELATIVE, side, w0, w1);
  n = put(out, n, RELATIVE, side, v1, w0);
  n = put(out, n, RELATIVE, side, mix(0, u1, t0), t1);
  n = put(out, n, RELATIVE, d, s);
  n = put(out, n, RELATIVE, d, f, t0);
  n = put(out, n, RELATIVE, d, k, t0);
  n = put(out, n, RELATIVE, side, s, t0);
  n = put(out, n, RELATIVE, side, s, w0);
  n = put(out, n, RELATIVE, side, s, w1);
  n = put(out, n, RELATIVE, side, s, v1);
  n = put(out, n, RELATIVE, side, lastWord, w0);
  n = put(out, n, RELATIVE, d, lastWord, t0);
  n = put(out, n, RELATIVE, side, k, mix(0, t0, t1));
  n = put(out, n, RELATIVE, side, k, w0);
  n = put(out, n, RELATIVE, side, k, mix(0, v1, t0));
  n = put(out, n, RELATIVE, side, quotes, sentences);
  n = put(out, n, RELATIVE, side, quotes, cueQuote * 8 + marks);
  n = put(out, n, RELATIVE, side, sentences * 8 + marks, cueQuote * 4 + (quote[i] ?? 0));
  n = put(out, n, RELATIVE, side, mix(0, sentences, commas, verbs), cues);
  n = put(out, n, RELATIVE, d, mix(0, commas, verbs, nominals));
  n = put(out, n, RELATIVE, side, mix(0, commas, cues), mix(0, t0, t1));
  n = put(out, n, RELATIVE, side, mix(0, verbs, nominals), mix(0, t0, t1));
  n = put(out, n, RELATIVE, side, mix(0, thats, cues), mix(0, t0, t1));
  n = put(out, n, RELATIVE, side, mix(0, marks, commas), mix(0, u1, t0));
  n = put(out, n, RELATIVE, side, mark[i] ?? 0, mix(0, commas, mark[i + 1] ?? 0));
  n = put(out, n, RELATIVE, side, around, quotes);
  n = put(out, n, RELATIVE, side, around, mix(0, t0, sentences));
  n = put(out, n, RELATIVE, d, around);
  n = put(out, n, RELATIVE, side, around, mix(0, s, t0));
  n = put(out, n, RELATIVE, side, noun[i] ?? 0, mix(0, t0, nominals));
  n = put(out, n, RELATIVE, d, noun[i] ?? 0, k);
  n = put(out, n, RELATIVE, side, fine[i] ?? 0, nominals);
  n = put(out, n, RELATIVE, side, fine[i] ?? 0, f);
  n = put(out, n, RELATIVE, side, beside(coarse, i, start, end, cue), mix(0, beside(coarse, i + 1, start, end, cue), beside(coarse, i - 1, start, end, cue)));
  n = put(out, n, RELATIVE, side, mix(0, cue.last - cue.first, lastWord), t0);
  n = put(out, n, RELATIVE, side, cuesBefore[i + 1] === cuesBefore[i] ? 0 : 1, mix(0, t0, t1));
  n = put(out, n, RELATIVE, side, mix(0, cues, sentences), quotes);
  return n;
}

/** Hashed features of a cue, for whether it has a source and how many contents. */
export function cueFrameFeatures(words: Words, context: Context, cue: Cue, out: Int32Array): number {
  const { word, stem, fine, verb, tag, quote, mark } = words;
  let n = 0;
  const { first, last, head } = cue;
  const [from, to] = words.sentences[words.sentence[first] ?? 0] ?? [first, last];
  const s = stem[head] ?? 0;
  n = put(out, n, FRAME, 0);
  n = put(out, n, FRAME, s);
  n = put(out, n, FRAME, word[head] ?? 0);
  n = put(out, n, FRAME, fine[head] ?? 0);
  n = put(out, n, FRAME, verb[head] ?? 0, tag[head] ?? 0);
  n = put(out, n, FRAME, word[first] ?? 0);
  n = put(out, n, FRAME, word[last - 1] ?? 0);
  n = put(out, n, FRAME, word[first - 1] ?? 0, tag[first] ?? 0);
  n = put(out, n, FRAME, word[last] ?? 0);
  n = put(out, n, FRAME, s, tag[first - 1] ?? 0, tag[last] ?? 0);
  n = put(out, n, FRAME, mark[first - 1] ?? 0, mark[last] ?? 0);
  n = put(out, n, FRAME, quote[first - 1] ?? 0, quote[first] ?? 0, quote[last] ?? 0);
  n = put(out, n, FRAME, first === from ? 1 : 0, last === to ? 1 : 0, tag[head] ?? 0);
  n = put(out, n, FRAME, context.nameBefore[first] === -1 ? 0 : 1, context.nameAfter[last - 1] === -1 ? 0 : 1, tag[head] ?? 0);
  n = put(out, n, FRAME, context.closedBefore[first] === -1 ? 0 : 1, context.openAfter[last - 1] === -1 ? 0 : 1, tag[head] ?? 0);
  n = put(out, n, FRAME, last - first, tag[first] ?? 0, tag[last - 1] ?? 0);
  return n;
}
