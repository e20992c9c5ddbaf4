import { bucket, type Context, isVerbal } from './context.ts';
import { mix } from './hash.ts';
import type { Words } from './words.ts';

export const STATIC_FEATURES = 64;
export const RELATIVE_FEATURES = 56;
const BASE = 1000;
const RELATIVE = 2000;

/** Hashed features of a word as an edge or inside of a source or content, whatever the cue. */
export function staticFeatures(words: Words, context: Context, i: number, out: Int32Array): number {
  const { word, stem, fine, coarse, verb, noun, shape, tag, quote, mark } = words;
  const [first, last] = words.sentences[words.sentence[i] ?? 0] ?? [i, i + 1];
  const [start, end] = words.paragraphs[words.paragraph[i] ?? 0] ?? [i, i + 1];
  const at = (column: Int32Array | Uint16Array | Uint8Array, k: number) => (k < start || k >= end ? -1 : (column[k] ?? 0));
  let n = 0;
  let template = BASE;
  const put = (a: number, b = 0, c = 0) => {
    out[n++] = mix(++template, a, b, c);
  };
  const w0 = at(word, i);
  const w1 = at(word, i + 1);
  const v1 = at(word, i - 1);
  const t0 = at(tag, i);
  const t1 = at(tag, i + 1);
  const t2 = at(tag, i + 2);
  const u1 = at(tag, i - 1);
  const u2 = at(tag, i - 2);
  const q0 = at(quote, i);
  const quotes = q0 * 16 + at(quote, i - 1) * 4 + at(quote, i + 1);
  put(0);
  put(w0);
  put(w1);
  put(v1);
  put(at(word, i + 2));
  put(at(word, i - 2));
  put(w0, w1);
  put(v1, w0);
  put(at(stem, i));
  put(at(stem, i + 1));
  put(at(stem, i - 1));
  put(t0, t1);
  put(u1, t0);
  put(u1, t0, t1);
  put(u2, u1, t0);
  put(t0, t1, t2);
  put(mix(0, u2, u1, t0), t1, t2);
  put(w0, t1);
  put(w0, u1);
  put(w1, t0);
  put(v1, t0);
  put(quotes);
  put(quotes, w0);
  put(quotes, t0);
  put(quotes, w1);
  put(quotes, v1);
  put(at(fine, i));
  put(at(fine, i + 1));
  put(at(fine, i - 1));
  put(at(fine, i), at(coarse, i + 1));
  put(at(fine, i), at(coarse, i - 1));
  put(at(coarse, i - 1), at(coarse, i), at(coarse, i + 1));
  put(at(coarse, i - 2), at(coarse, i - 1), at(coarse, i));
  put(at(coarse, i), at(coarse, i + 1), at(coarse, i + 2));
  put(at(noun, i), t0, t1);
  put(at(noun, i), t0, u1);
  put(at(verb, i), t0, u1);
  put(at(verb, i + 1), t1, t0);
  put(at(verb, i + 1), w0);
  put(at(shape, i), at(shape, i + 1), at(shape, i - 1));
  put(at(shape, i), t1, w1);
  const fromFirst = i - first < 3 ? i - first : 3;
  const toLast = last - 1 - i < 3 ? last - 1 - i : 3;
  const edge = fromFirst * 16 + toLast * 4 + (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0);
  put(edge);
  put(edge, t0);
  put(edge, quotes);
  put(toLast, w1);
  put(fromFirst, w0);
  const verbNext = context.verbAfter[i] ?? -1;
  const verbBefore = context.verbBefore[i] ?? -1;
  put(verbNext < 0 ? -1 : bucket(verbNext - i), t0, t1);
  put(at(stem, verbNext), t1);
  put(verbBefore < 0 ? -1 : bucket(i - verbBefore), t0, t1);
  put(at(stem, verbBefore), w1);
  put(mark[i] ?? 0, mark[i + 1] ?? 0, at(tag, i + 2));
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
  const at = (column: Int32Array | Uint16Array | Uint8Array, k: number) => (k < start || k >= end ? -1 : k >= cue.first && k < cue.last ? -2 : (column[k] ?? 0));
  const between = (column: Int32Array) => {
    const d = (column[b] ?? 0) - (column[a] ?? 0);
    return d > 4 ? 4 : d < 0 ? 0 : d;
  };
  let n = 0;
  let template = RELATIVE;
  const put = (x: number, y = 0, z = 0) => {
    out[n++] = mix(++template, x, y, z);
  };
  const w0 = at(word, i);
  const w1 = at(word, i + 1);
  const v1 = at(word, i - 1);
  const t0 = at(tag, i);
  const t1 = at(tag, i + 1);
  const u1 = at(tag, i - 1);
  const d = side * 16 + bucket(gap);
  const s = stem[cue.head] ?? 0;
  const f = fine[cue.head] ?? 0;
  const k = (verb[cue.head] ?? 0) + 256 * (tag[cue.head] ?? 0);
  const lastWord = word[cue.last - 1] ?? 0;
  const quotes = (quote[i] ?? 0) * 16 + at(quote, i - 1) * 4 + at(quote, i + 1);
  const sentences = Math.min(3, Math.abs((words.sentence[i] ?? 0) - (words.sentence[cue.first] ?? 0)));
  const marks = between(context.marks);
  const commas = between(context.commas);
  const verbs = between(context.verbs);
  const nominals = between(context.nominals);
  const cues = between(cuesBefore);
  const thats = between(context.complementisers);
  const cueQuote = quote[cue.first] ?? 0;
  // the marks at both sides of the cue say much about where its content lies
  const around = mix(0, mark[cue.first - 1] ?? 0, mark[cue.last] ?? 0, quote[cue.last] ?? 0);
  put(side);
  put(d);
  put(d, t0);
  put(d, t0, t1);
  put(d, t0, u1);
  put(d, w0);
  put(side, w0);
  put(side, w1);
  put(side, v1);
  put(side, w0, w1);
  put(side, v1, w0);
  put(side, mix(0, u1, t0), t1);
  put(d, s);
  put(d, f, t0);
  put(d, k, t0);
  put(side, s, t0);
  put(side, s, w0);
  put(side, s, w1);
  put(side, s, v1);
  put(side, lastWord, w0);
  put(d, lastWord, t0);
  put(side, k, mix(0, t0, t1));
  put(side, k, w0);
  put(side, k, mix(0, v1, t0));
  put(side, quotes, sentences);
  put(side, quotes, cueQuote * 8 + marks);
  put(side, sentences * 8 + marks, cueQuote * 4 + (quote[i] ?? 0));
  put(side, mix(0, sentences, commas, verbs), cues);
  put(d, mix(0, commas, verbs, nominals));
  put(side, mix(0, commas, cues), mix(0, t0, t1));
  put(side, mix(0, verbs, nominals), mix(0, t0, t1));
  put(side, mix(0, thats, cues), mix(0, t0, t1));
  put(side, mix(0, marks, commas), mix(0, u1, t0));
  put(side, mark[i] ?? 0, mix(0, commas, mark[i + 1] ?? 0));
  put(side, around, quotes);
  put(side, around, mix(0, t0, sentences));
  put(d, around);
  put(side, around, mix(0, s, t0));
  put(side, noun[i] ?? 0, mix(0, t0, nominals));
  put(d, noun[i] ?? 0, k);
  put(side, fine[i] ?? 0, nominals);
  put(side, fine[i] ?? 0, f);
  put(side, at(coarse, i), mix(0, at(coarse, i + 1), at(coarse, i - 1)));
  put(side, mix(0, cue.last - cue.first, lastWord), t0);
  put(side, cuesBefore[i + 1] === cuesBefore[i] ? 0 : 1, mix(0, t0, t1));
  put(side, mix(0, cues, sentences), quotes);
  return n;
}

/** Hashed features of a cue, for whether it has a source and how many contents. */
export function cueFrameFeatures(words: Words, context: Context, cue: Cue, out: Int32Array): number {
  const { word, stem, fine, verb, tag, quote, mark } = words;
  let n = 0;
  let template = 3000;
  const put = (x: number, y = 0, z = 0) => {
    out[n++] = mix(++template, x, y, z);
  };
  const { first, last, head } = cue;
  const [from, to] = words.sentences[words.sentence[first] ?? 0] ?? [first, last];
  const s = stem[head] ?? 0;
  put(0);
  put(s);
  put(word[head] ?? 0);
  put(fine[head] ?? 0);
  put(verb[head] ?? 0, tag[head] ?? 0);
  put(word[first] ?? 0);
  put(word[last - 1] ?? 0);
  put(word[first - 1] ?? 0, tag[first] ?? 0);
  put(word[last] ?? 0);
  put(s, tag[first - 1] ?? 0, tag[last] ?? 0);
  put(mark[first - 1] ?? 0, mark[last] ?? 0);
  put(quote[first - 1] ?? 0, quote[first] ?? 0, quote[last] ?? 0);
  put(first === from ? 1 : 0, last === to ? 1 : 0, tag[head] ?? 0);
  put(context.nameBefore[first] === -1 ? 0 : 1, context.nameAfter[last - 1] === -1 ? 0 : 1, tag[head] ?? 0);
  put(context.closedBefore[first] === -1 ? 0 : 1, context.openAfter[last - 1] === -1 ? 0 : 1, tag[head] ?? 0);
  put(last - first, tag[first] ?? 0, tag[last - 1] ?? 0);
  return n;
}
