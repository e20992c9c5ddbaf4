import { bucket, type Context } from './context.ts';
import { mix, mixAll, put } from './hash.ts';
import type { Words } from './words.ts';

const cell = (column: Int32Array, k: number, first: number, last: number): number => (k < first || k >= last ? -1 : (column[k] ?? 0));

export const CUE_FEATURES = 64;
/** how many of them `nearFeatures` gives: the others are numbered from here */
const NEAR = 29;
/** scratch, full only inside one call */
const parts = new Int32Array(3 * CUE_FEATURES);

/** Hashed features that tell whether the word at `i` belongs to a cue: the words beside it. Writes them to `out` and returns how many. */
export function nearFeatures(words: Words, i: number, out: Int32Array): number {
  const { word, stem, shape, tag, quote } = words;
  const [first, last] = words.sentences[words.sentence[i] ?? 0] ?? [i, i + 1];
  let n = 0;
  const w0 = cell(word, i, first, last);
  const w1 = cell(word, i + 1, first, last);
  const w2 = cell(word, i + 2, first, last);
  const v1 = cell(word, i - 1, first, last);
  const v2 = cell(word, i - 2, first, last);
  const s0 = cell(stem, i, first, last);
  const s1 = cell(stem, i + 1, first, last);
  const r1 = cell(stem, i - 1, first, last);
  const t0 = cell(tag, i, first, last);
  const t1 = cell(tag, i + 1, first, last);
  const t2 = cell(tag, i + 2, first, last);
  const u1 = cell(tag, i - 1, first, last);
  const u2 = cell(tag, i - 2, first, last);
  const q0 = cell(quote, i, first, last);
  n = put(parts, n, 0);
  n = put(parts, n, w1);
  n = put(parts, n, v1);
  n = put(parts, n, w2);
  n = put(parts, n, v2);
  n = put(parts, n, cell(word, i - 3, first, last));
  n = put(parts, n, s0);
  n = put(parts, n, r1);
  n = put(parts, n, cell(stem, i - 2, first, last));
  n = put(parts, n, w1, w2);
  n = put(parts, n, v1, w0, w1);
  n = put(parts, n, r1, s0);
  n = put(parts, n, s0, s1);
  n = put(parts, n, s0, t0);
  n = put(parts, n, s0, t1, t2);
  n = put(parts, n, s0, u1, t1);
  n = put(parts, n, t0, t1);
  n = put(parts, n, u1, t0);
  n = put(parts, n, t0, t1, t2);
  n = put(parts, n, mix(0, t0, t1, t2), cell(tag, i + 3, first, last));
  n = put(parts, n, u1);
  n = put(parts, n, t1);
  n = put(parts, n, t2);
  n = put(parts, n, u2);
  n = put(parts, n, cell(shape, i, first, last), cell(shape, i - 1, first, last));
  n = put(parts, n, q0, cell(quote, i - 1, first, last), cell(quote, i + 1, first, last));
  n = put(parts, n, q0, s0);
  n = put(parts, n, q0, t0);
  n = put(parts, n, q0, t0, cell(quote, i - 1, first, last) * 4 + cell(quote, i + 1, first, last));
  return mixAll(parts, n, 0, out);
}

/** More of them, for words that may be part of a cue: the rest of the sentence and what kind of words they are. */
export function farFeatures(words: Words, context: Context, i: number, out: Int32Array): number {
  const { word, stem, fine, coarse, verb: verbClass, noun: nounClass, shape, tag, quote } = words;
  const [first, last] = words.sentences[words.sentence[i] ?? 0] ?? [i, i + 1];
  let n = 0;
  const w1 = cell(word, i + 1, first, last);
  const s0 = cell(stem, i, first, last);
  const t0 = cell(tag, i, first, last);
  const t1 = cell(tag, i + 1, first, last);
  const u1 = cell(tag, i - 1, first, last);
  // what the sentence says around it
  const verb = context.verbBefore[i] ?? -1;
  const verbNext = context.verbAfter[i] ?? -1;
  const name = context.nameBefore[i] ?? -1;
  const nameNext = context.nameAfter[i] ?? -1;
  n = put(parts, n, cell(stem, verb, first, last), s0);
  n = put(parts, n, cell(stem, verb, first, last), t0, bucket(i - verb));
  n = put(parts, n, cell(stem, verbNext, first, last), t0, bucket(verbNext - i));
  n = put(parts, n, cell(tag, name, first, last) * 16 + cell(shape, name, first, last), s0, bucket(i - name));
  n = put(parts, n, cell(tag, name, first, last) * 16 + cell(shape, name, first, last), t0, bucket(i - name));
  n = put(parts, n, cell(tag, nameNext, first, last) * 16 + cell(shape, nameNext, first, last), s0, bucket(nameNext - i));
  n = put(parts, n, cell(tag, nameNext, first, last) * 16 + cell(shape, nameNext, first, last), t0, bucket(nameNext - i));
  const closed = context.closedBefore[i] ?? -1;
  const open = context.openAfter[i] ?? -1;
  const closedGap = closed < 0 ? 31 : bucket(i - closed);
  const openGap = open < 0 ? 31 : bucket(open - i);
  n = put(parts, n, closedGap, openGap, t0);
  n = put(parts, n, closedGap, s0);
  const fromFirst = i - first < 6 ? i - first : 6;
  const toLast = last - i < 6 ? last - i : 6;
  n = put(parts, n, toLast, t0);
  n = put(parts, n, fromFirst, s0);
  n = put(parts, n, toLast, s0);
  const thatAfter = (context.complementisers[Math.min(last, i + 5)] ?? 0) - (context.complementisers[i] ?? 0) > 0 ? 1 : 0;
  n = put(parts, n, thatAfter, s0);
  n = put(parts, n, thatAfter, t0, u1);
  const verbs = (context.verbs[i] ?? 0) - (context.verbs[first] ?? 0);
  n = put(parts, n, verbs < 4 ? verbs : 4, s0);
  const lastMark = words.mark[last - 1] ?? 0;
  n = put(parts, n, lastMark, s0);
  // what kind of words they are
  const f0 = cell(fine, i, first, last);
  const f1 = cell(fine, i + 1, first, last);
  const e1 = cell(fine, i - 1, first, last);
  const k0 = cell(verbClass, i, first, last);
  const m0 = cell(nounClass, i, first, last);
  n = put(parts, n, f0);
  n = put(parts, n, f1);
  n = put(parts, n, e1);
  n = put(parts, n, e1, f0);
  n = put(parts, n, f0, f1);
  n = put(
    parts,
    n,
    mix(0, cell(coarse, i - 2, first, last), cell(coarse, i - 1, first, last)),
    mix(0, cell(coarse, i, first, last), cell(coarse, i + 1, first, last)),
    cell(coarse, i + 2, first, last),
  );
  n = put(parts, n, f0, t0, cell(quote, i - 1, first, last) * 4 + cell(quote, i + 1, first, last));
  n = put(parts, n, k0, t0);
  n = put(parts, n, k0, w1);
  n = put(parts, n, m0, t0, w1);
  n = put(parts, n, m0, t0, t1);
  n = put(parts, n, k0, t0, thatAfter);
  n = put(parts, n, cell(nounClass, nameNext, first, last), k0, t0);
  n = put(parts, n, cell(fine, verb, first, last), f0);
  const ambiguity = words.ambiguity[i] ?? 0;
  n = put(parts, n, ambiguity, cell(words.ambiguity, i - 1, first, last), cell(words.ambiguity, i + 1, first, last));
  // beyond the sentence
  const paragraph = words.paragraph[i] ?? 0;
  const end = words.paragraphs[paragraph]?.[1] ?? last;
  const spokenAfter = last < end ? ((quote[last] ?? 0) === 2 ? 1 : 2) : (quote[end] ?? 0) === 2 ? 3 : 0;
  n = put(parts, n, spokenAfter, toLast, t0);
  return mixAll(parts, n, NEAR, out);
}
