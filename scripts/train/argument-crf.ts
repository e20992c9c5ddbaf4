import { cueFrameFeatures, cueOf, RELATIVE_FEATURES, relativeFeatures, STATIC_FEATURES, staticFeatures } from '../../src/extract/attribution/argument-features.ts';
import { isComplementiser } from '../../src/extract/attribution/complementisers.ts';
import { contextOf } from '../../src/extract/attribution/context.ts';
import { COLUMN, COLUMNS, reach } from '../../src/extract/attribution/lattice.ts';
import { type Words, wordsOf } from '../../src/extract/attribution/words.ts';
import type { Annotated } from './corpus.ts';
import { Dropout } from './dropout.ts';
import type { FeatureIndex } from './feature-index.ts';
import { wordRange } from './gold.ts';
import { loadClasses } from './load-classes.ts';

export const FRAMES = 4; // (source 0/1) x (contents 1/2)
const FRAME_FEATURES = 20;

export interface Article {
  words: Words;
  statics: Int32Array;
  source: Annotated;
}
export interface CueExample {
  article: number;
  first: number;
  last: number;
  from: number;
  to: number;
  /** of each word in reach: 0 none, 1 source, 2 content; +4 on a segment's first word */
  gold: Uint8Array | null;
  relatives: Int32Array;
  frame: Int32Array;
}
export interface Indexes {
  statics: FeatureIndex;
  relatives: FeatureIndex;
  frames: FeatureIndex;
}
export interface Weights {
  statics: Float32Array;
  relatives: Float32Array;
  frames: Float32Array;
}

const classes = loadClasses();
const buffer = new Int32Array(128);

export function cueCounts(words: Words, spans: readonly (readonly [number, number])[]): Int32Array {
  const inside = new Uint8Array(words.count);
  for (const [a, b] of spans) inside.fill(1, a, b);
  const out = new Int32Array(words.count + 1);
  for (let i = 0; i < words.count; i++) out[i + 1] = (out[i] ?? 0) + (inside[i] ?? 0);
  return out;
}

export interface CueSpan {
  first: number;
  last: number;
  source?: [number, number][];
  content?: [number, number][];
}

export function goldCues(article: Annotated, words: Words): CueSpan[] {
  return article.attributions.flatMap(({ cue, source, content }) => {
    const range = cue[0] ? wordRange(words, cue[0]) : null;
    if (!range) return [];
    const ranges = (spans: readonly (readonly [number, number])[]) => spans.map((s) => wordRange(words, [s[0], s[1]])).filter((r) => r !== null);
    return [{ first: range[0], last: range[1], source: ranges(source), content: ranges(content) }];
  });
}

/** `learn` 0: look features up; 1: count them; 2: keep those that are known. */
export function articlesOf(corpus: readonly Annotated[], index: Indexes, learn: number): Article[] {
  const out = corpus.map((source) => {
    const words = wordsOf(source.doc, classes);
    return { words, statics: new Int32Array(0), source, context: contextOf(words, isComplementiser) };
  });
  if (learn) {
    for (const { words, context } of out)
      for (let i = 0; i < words.count; i++) {
        const n = staticFeatures(words, context, i, buffer);
        for (let f = 0; f < n; f++) index.statics.see(buffer[f] as number);
      }
    index.statics.freeze(learn);
  }
  for (const a of out) {
    const { words, context } = a;
    const rows = new Int32Array(words.count * STATIC_FEATURES).fill(-1);
    for (let i = 0; i < words.count; i++) {
      const n = staticFeatures(words, context, i, buffer);
      let at = i * STATIC_FEATURES;
      for (let f = 0; f < n; f++) {
        const row = index.statics.row(buffer[f] as number);
        if (row >= 0) rows[at++] = row;
      }
    }
    a.statics = rows;
  }
  return out;
}

export function examplesOf(articles: readonly Article[], cues: readonly (readonly CueSpan[])[], index: Indexes, learn: number): CueExample[] {
  const walk = (visit: (article: number, cue: CueSpan, words: Words, context: ReturnType<typeof contextOf>, counts: Int32Array) => void) => {
    for (const [k, { words }] of articles.entries()) {
      const context = contextOf(words, isComplementiser);
      const list = cues[k] ?? [];
      const counts = cueCounts(words, list.map((c) => [c.first, c.last]));
      for (const cue of list) visit(k, cue, words, context, counts);
    }
  };
  if (learn) {
    walk((_, c, words, context, counts) => {
      const cue = cueOf(words, c.first, c.last);
      const [from, to] = reach(words, c.first, c.last);
      for (let i = from; i < to; i++) {
        if (i >= c.first && i < c.last) continue;
        const n = relativeFeatures(words, context, counts, cue, i, buffer);
        for (let f = 0; f < n; f++) index.relatives.see(buffer[f] as number);
      }
      const n = cueFrameFeatures(words, context, cue, buffer);
      for (let f = 0; f < n; f++) index.frames.see(buffer[f] as number);
    });
    index.relatives.freeze(learn);
    index.frames.freeze(2);
  }
  const out: CueExample[] = [];
  walk((article, c, words, context, counts) => {
    const cue = cueOf(words, c.first, c.last);
    const [from, to] = reach(words, c.first, c.last);
    const relatives = new Int32Array((to - from) * RELATIVE_FEATURES).fill(-1);
    for (let i = from; i < to; i++) {
      if (i >= c.first && i < c.last) continue;
      const n = relativeFeatures(words, context, counts, cue, i, buffer);
      let at = (i - from) * RELATIVE_FEATURES;
      for (let f = 0; f < n; f++) {
        const row = index.relatives.row(buffer[f] as number);
        if (row >= 0) relatives[at++] = row;
      }
    }
    const n = cueFrameFeatures(words, context, cue, buffer);
    const frame = new Int32Array(FRAME_FEATURES).fill(-1);
    let at = 0;
    for (let f = 0; f < n; f++) {
      const row = index.frames.row(buffer[f] as number);
      if (row >= 0) frame[at++] = row;
    }
    out.push({ article, first: c.first, last: c.last, from, to, gold: goldOf(c, from, to, words), relatives, frame });
  });
  return out;
}

/** The gold structure as far as the lattice can tell it: at most one source, in the sentence, and two contents. */
function goldOf(c: CueSpan, from: number, to: number, words: Words): Uint8Array | null {
  if (!c.source || !c.content) return null;
  const gold = new Uint8Array(to - from);
  const paint = ([a, b]: [number, number], label: number) => {
    // cut at the cue
    const s = Math.max(a, from);
    const e = Math.min(b, to);
    if (s >= e) return false;
    for (let i = s; i < e; i++) if ((i >= c.first && i < c.last) || gold[i - from]) return false;
    if (s < c.first && e > c.first) return false;
    for (let i = s; i < e; i++) gold[i - from] = label | (i === s ? 4 : 0);
    return true;
  };
  const longest = [...c.content].sort((x, y) => y[1] - y[0] - (x[1] - x[0])).slice(0, 2);
  let contents = 0;
  for (const r of longest) if (paint(r, 2)) contents++;
  const src = c.source[0];
  if (src && words.sentence[src[0]] === words.sentence[c.first]) paint(src, 1);
  return contents > 0 ? gold : null;
}

const NEG = -1e30;
function lse2(a: number, b: number): number {
  if (a < b) {
    const t = a;
    a = b;
    b = t;
  }
  const d = b - a;
  return d < -30 ? a : a + Math.log1p(Math.exp(d));
}

/** Sum and best path over all structures of one cue. States: closed (source used, contents used), in source, in quoted or plain content. */
export class Lattice {
  n = 0;
  /** COLUMNS scores a word, the cue's own words left out */
  scores = new Float64Array(0);
  opens = new Uint8Array(0); // 1: a content begun here is quoted
  canSource = new Uint8Array(0);
  gap = 0; // position of the first word after the cue
  frames = new Float64Array(FRAMES);
  // forward: closed before word i
  private C = new Float64Array(0);
  private S = new Float64Array(0);
  private K = new Float64Array(0); // [type][s][k]
  private bC = new Float64Array(0);
  private bS = new Float64Array(0);
  private bK = new Float64Array(0);
  grads = new Float64Array(0);
  frameGrads = new Float64Array(FRAMES);
  z = 0;

  reserve(n: number): void {
    this.n = n;
    if (this.opens.length >= n + 1) return;
    const m = n + 64;
    this.scores = new Float64Array(m * COLUMNS);
    this.grads = new Float64Array(m * COLUMNS);
    this.opens = new Uint8Array(m);
    this.canSource = new Uint8Array(m);
    this.C = new Float64Array((m + 1) * 6);
    this.S = new Float64Array((m + 1) * 3);
    this.K = new Float64Array((m + 1) * 12);
    this.bC = new Float64Array((m + 1) * 6);
    this.bS = new Float64Array((m + 1) * 3);
    this.bK = new Float64Array((m + 1) * 12);
  }

  private beginK(i: number, k: number): number {
    const at = i * COLUMNS;
    return (this.scores[at + COLUMN.begin] as number) + (k === 2 ? (this.scores[at + COLUMN.begin2] as number) : 0);
  }
  private endK(i: number, type: number, k: number): number {
    const at = i * COLUMNS;
    return (this.scores[at + (type ? COLUMN.endQuote : COLUMN.endPlain)] as number) + (k === 2 ? (this.scores[at + COLUMN.end2] as number) : 0);
  }
  private inK(i: number, type: number): number {
    return this.scores[i * COLUMNS + (type ? COLUMN.inQuote : COLUMN.inPlain)] as number;
  }

  forward(): number {
    const { n, C, S, K, scores } = this;
    C.fill(NEG, 0, 6);
    C[0] = 0;
    S.fill(NEG, 0, 3);
    K.fill(NEG, 0, 12);
    for (let i = 0; i < n; i++) {
      const at = i * COLUMNS;
      const cut = i === this.gap;
      const c = i * 6, c2 = c + 6, s = i * 3, s2 = s + 3, kk = i * 12, k2 = kk + 12;
      for (let x = 0; x < 6; x++) C[c2 + x] = C[c + x] as number;
      for (let k = 0; k < 3; k++) {
        let v = NEG;
        if (this.canSource[i]) {
          v = (C[c + k] as number) + (scores[at + COLUMN.beginSource] as number);
          if (!cut) v = lse2(v, S[s + k] as number);
          v += scores[at + COLUMN.inSource] as number;
          C[c2 + 3 + k] = lse2(C[c2 + 3 + k] as number, v + (scores[at + COLUMN.endSource] as number));
        }
        S[s2 + k] = v;
      }
      const opens = this.opens[i] as number;
      for (let type = 0; type < 2; type++)
        for (let u = 0; u < 2; u++)
          for (let k = 1; k < 3; k++) {
            const x = type * 6 + u * 3 + k;
            let v = cut ? NEG : (K[kk + x] as number);
            if (type === opens) v = lse2(v, (C[c + u * 3 + k - 1] as number) + this.beginK(i, k));
            if (v > NEG / 2) {
              v += this.inK(i, type);
              C[c2 + u * 3 + k] = lse2(C[c2 + u * 3 + k] as number, v + this.endK(i, type, k));
            }
            K[k2 + x] = v;
          }
    }
    const c = n * 6;
    this.z = lse2(lse2((C[c + 1] as number) + (this.frames[0] as number), (C[c + 2] as number) + (this.frames[1] as number)), lse2((C[c + 4] as number) + (this.frames[2] as number), (C[c + 5] as number) + (this.frames[3] as number)));
    return this.z;
  }

  backward(): void {
    const { n, C, S, K, bC, bS, bK, scores, grads, z } = this;
    const c = n * 6;
    bC[c] = NEG;
    bC[c + 1] = this.frames[0] as number;
    bC[c + 2] = this.frames[1] as number;
    bC[c + 3] = NEG;
    bC[c + 4] = this.frames[2] as number;
    bC[c + 5] = this.frames[3] as number;
    this.frameGrads[0] = Math.exp((C[c + 1] as number) + (this.frames[0] as number) - z);
    this.frameGrads[1] = Math.exp((C[c + 2] as number) + (this.frames[1] as number) - z);
    this.frameGrads[2] = Math.exp((C[c + 4] as number) + (this.frames[2] as number) - z);
    this.frameGrads[3] = Math.exp((C[c + 5] as number) + (this.frames[3] as number) - z);
    grads.fill(0, 0, n * COLUMNS);
    // bS[i], bK[i]: completions after word i-1 was consumed inside
    bS.fill(NEG, n * 3, n * 3 + 3);
    bK.fill(NEG, n * 12, n * 12 + 12);
    for (let i = n - 1; i >= 0; i--) {
      const at = i * COLUMNS;
      const cI = i * 6, cN = cI + 6, sI = i * 3, sN = sI + 3, kI = i * 12, kN = kI + 12;
      const cut = i === this.gap;
      // completion value from being inside at word i (after its in-score)
      for (let x = 0; x < 6; x++) bC[cI + x] = bC[cN + x] as number;
      for (let k = 0; k < 3; k++) {
        let inside = NEG;
        if (this.canSource[i]) {
          const end = (scores[at + COLUMN.endSource] as number) + (bC[cN + 3 + k] as number);
          inside = lse2(bS[sN + k] as number, end);
          const v = S[sN + k] as number;
          if (v > NEG / 2) {
            const p = Math.exp(v + inside - z);
            grads[at + COLUMN.inSource] = (grads[at + COLUMN.inSource] as number) + p;
            grads[at + COLUMN.endSource] = (grads[at + COLUMN.endSource] as number) + Math.exp(v + end - z);
          }
          inside += scores[at + COLUMN.inSource] as number;
          const b = (scores[at + COLUMN.beginSource] as number) + inside;
          grads[at + COLUMN.beginSource] = (grads[at + COLUMN.beginSource] as number) + Math.exp((C[cI + k] as number) + b - z);
          bC[cI + k] = lse2(bC[cI + k] as number, b);
        }
        bS[sI + k] = cut ? NEG : inside;
      }
      const opens = this.opens[i] as number;
      for (let type = 0; type < 2; type++)
        for (let u = 0; u < 2; u++)
          for (let k = 1; k < 3; k++) {
            const x = type * 6 + u * 3 + k;
            const end = this.endK(i, type, k) + (bC[cN + u * 3 + k] as number);
            let inside = lse2(bK[kN + x] as number, end);
            const v = K[kN + x] as number;
            if (v > NEG / 2) {
              const p = Math.exp(v + inside - z);
              const e = Math.exp(v + end - z);
              const ci = at + (type ? COLUMN.inQuote : COLUMN.inPlain);
              const ce = at + (type ? COLUMN.endQuote : COLUMN.endPlain);
              grads[ci] = (grads[ci] as number) + p;
              grads[ce] = (grads[ce] as number) + e;
              if (k === 2) grads[at + COLUMN.end2] = (grads[at + COLUMN.end2] as number) + e;
            }
            inside += this.inK(i, type);
            if (type === opens) {
              const b = this.beginK(i, k) + inside;
              const p = Math.exp((C[cI + u * 3 + k - 1] as number) + b - z);
              grads[at + COLUMN.begin] = (grads[at + COLUMN.begin] as number) + p;
              if (k === 2) grads[at + COLUMN.begin2] = (grads[at + COLUMN.begin2] as number) + p;
              bC[cI + u * 3 + k - 1] = lse2(bC[cI + u * 3 + k - 1] as number, b);
            }
            bK[kI + x] = cut ? NEG : inside;
          }
    }
  }

  /** Score of a labelling; with `sign`, its events are added to the gradients. */
  score(labels: Uint8Array, grads: Float64Array | null): number {
    const { n, scores } = this;
    let total = 0;
    let s = 0;
    let k = 0;
    let cur = 0;
    let type = 0;
    const add = (i: number, column: number) => {
      total += scores[i * COLUMNS + column] as number;
      if (grads) grads[i * COLUMNS + column] = (grads[i * COLUMNS + column] as number) - 1;
    };
    const close = (i: number) => {
      if (cur === 1) add(i, COLUMN.endSource);
      if (cur === 2) {
        add(i, type ? COLUMN.endQuote : COLUMN.endPlain);
        if (k === 2) add(i, COLUMN.end2);
      }
      cur = 0;
    };
    for (let i = 0; i < n; i++) {
      const label = labels[i] as number;
      const role = label & 3;
      if (cur && (role !== cur || label & 4 || i === this.gap)) close(i - 1);
      if (role && !cur) {
        cur = role;
        if (role === 1) {
          s = 1;
          add(i, COLUMN.beginSource);
        } else {
          k++;
          type = this.opens[i] as number;
          add(i, COLUMN.begin);
          if (k === 2) add(i, COLUMN.begin2);
        }
      }
      if (cur === 1) add(i, COLUMN.inSource);
      if (cur === 2) add(i, type ? COLUMN.inQuote : COLUMN.inPlain);
    }
    if (cur) close(n - 1);
    const frame = s * 2 + k - 1;
    if (k < 1 || k > 2) return Number.NaN;
    total += this.frames[frame] as number;
    if (grads) this.frameGrads[frame] = (this.frameGrads[frame] as number) - 1;
    return total;
  }

  /** Best structure as labels (0, 1, 2; +4 on first words); returns its score. */
  best(labels: Uint8Array): number {
    const { n, C, S, K, scores } = this;
    const backC = new Int8Array((n + 1) * 6).fill(-1); // -1 skip, 0 source ended, 1 plain ended, 2 quote ended
    const backS = new Uint8Array((n + 1) * 3); // 1: begun here
    const backK = new Uint8Array((n + 1) * 12);
    C.fill(NEG, 0, 6);
    C[0] = 0;
    S.fill(NEG, 0, 3);
    K.fill(NEG, 0, 12);
    for (let i = 0; i < n; i++) {
      const at = i * COLUMNS;
      const cut = i === this.gap;
      const c = i * 6, c2 = c + 6, s = i * 3, s2 = s + 3, kk = i * 12, k2 = kk + 12;
      for (let x = 0; x < 6; x++) C[c2 + x] = C[c + x] as number;
      for (let k = 0; k < 3; k++) {
        let v = NEG;
        if (this.canSource[i]) {
          const b = (C[c + k] as number) + (scores[at + COLUMN.beginSource] as number);
          v = cut ? NEG : (S[s + k] as number);
          if (b >= v) {
            v = b;
            backS[s2 + k] = 1;
          }
          v += scores[at + COLUMN.inSource] as number;
          const e = v + (scores[at + COLUMN.endSource] as number);
          if (e > (C[c2 + 3 + k] as number)) {
            C[c2 + 3 + k] = e;
            backC[c2 + 3 + k] = 0;
          }
        }
        S[s2 + k] = v;
      }
      const opens = this.opens[i] as number;
      for (let type = 0; type < 2; type++)
        for (let u = 0; u < 2; u++)
          for (let k = 1; k < 3; k++) {
            const x = type * 6 + u * 3 + k;
            let v = cut ? NEG : (K[kk + x] as number);
            if (type === opens) {
              const b = (C[c + u * 3 + k - 1] as number) + this.beginK(i, k);
              if (b >= v) {
                v = b;
                backK[k2 + x] = 1;
              }
            }
            if (v > NEG / 2) {
              v += this.inK(i, type);
              const e = v + this.endK(i, type, k);
              if (e > (C[c2 + u * 3 + k] as number)) {
                C[c2 + u * 3 + k] = e;
                backC[c2 + u * 3 + k] = 1 + type;
              }
            }
            K[k2 + x] = v;
          }
    }
    let top = NEG;
    let state = 1;
    for (const [f, x] of [1, 2, 4, 5].entries()) {
      const v = (C[n * 6 + x] as number) + (this.frames[f] as number);
      if (v > top) {
        top = v;
        state = x;
      }
    }
    labels.fill(0, 0, n);
    let u = state >= 3 ? 1 : 0;
    let k = state % 3;
    let i = n;
    while (i > 0) {
      const b = backC[i * 6 + u * 3 + k] as number;
      if (b < 0) {
        i--;
        continue;
      }
      for (;;) {
        const begun = b === 0 ? backS[i * 3 + k] : backK[i * 12 + (b - 1) * 6 + u * 3 + k];
        labels[i - 1] = b === 0 ? 1 : 2;
        if (begun) {
          labels[i - 1] = (labels[i - 1] as number) | 4;
          i--;
          break;
        }
        i--;
        if (i <= 0) break;
      }
      if (b === 0) u = 0;
      else k--;
    }
    return top;
  }
}

const sums = new Float64Array(COLUMNS);

export function fill(lattice: Lattice, e: CueExample, article: Article, w: Weights, drop: Dropout | null = null, seed = 0): void {
  const n = e.to - e.from - (e.last - e.first);
  lattice.reserve(n);
  lattice.gap = e.first - e.from;
  const { words } = article;
  let j = 0;
  for (let i = e.from; i < e.to; i++) {
    if (i >= e.first && i < e.last) continue;
    sums.fill(0);
    drop?.seed(seed, i);
    for (let f = i * STATIC_FEATURES; f < (i + 1) * STATIC_FEATURES; f++) {
      const row = article.statics[f] as number;
      if (row < 0) break;
      if (drop?.drops()) continue;
      const r = row * COLUMNS;
      for (let c = 0; c < COLUMNS; c++) sums[c] = (sums[c] as number) + (w.statics[r + c] as number);
    }
    for (let f = (i - e.from) * RELATIVE_FEATURES; f < (i - e.from + 1) * RELATIVE_FEATURES; f++) {
      const row = e.relatives[f] as number;
      if (row < 0) break;
      if (drop?.drops()) continue;
      const r = row * COLUMNS;
      for (let c = 0; c < COLUMNS; c++) sums[c] = (sums[c] as number) + (w.relatives[r + c] as number);
    }
    for (let c = 0; c < COLUMNS; c++) lattice.scores[j * COLUMNS + c] = drop ? (sums[c] as number) * drop.scale : (sums[c] as number);
    lattice.opens[j] = words.quote[i] === 2 ? 1 : 0;
    lattice.canSource[j] = words.sentence[i] === words.sentence[e.first] ? 1 : 0;
    j++;
  }
  lattice.frames.fill(0);
  for (const row of e.frame) {
    if (row < 0) break;
    for (let c = 0; c < FRAMES; c++) lattice.frames[c] = (lattice.frames[c] as number) + (w.frames[row * FRAMES + c] as number);
  }
}

/** The labels of the words in reach without the cue's own. */
function compact(e: CueExample): Uint8Array {
  const g = e.gold ?? new Uint8Array(0);
  const out = new Uint8Array(g.length - (e.last - e.first));
  let j = 0;
  for (let i = e.from; i < e.to; i++) if (!(i >= e.first && i < e.last)) out[j++] = g[i - e.from] ?? 0;
  return out;
}

export function trainArguments(articles: readonly Article[], examples: readonly CueExample[], index: Indexes, o: { epochs: number; rate: number; l2: number; start: number; drop: number }, onEpoch: (epoch: number, w: Weights, loss: number) => void): Weights {
  const w: Weights = { statics: new Float32Array(index.statics.count * COLUMNS), relatives: new Float32Array(index.relatives.count * COLUMNS), frames: new Float32Array(index.frames.count * FRAMES) };
  const q: Weights = { statics: new Float32Array(w.statics.length).fill(o.start), relatives: new Float32Array(w.relatives.length).fill(o.start), frames: new Float32Array(w.frames.length).fill(o.start) };
  const lattice = new Lattice();
  const drop = new Dropout(o.drop);
  const order = examples.map((_, i) => i).filter((i) => examples[i]?.gold);
  let seed = 29;
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = Math.floor((seed / 4294967296) * (i + 1));
      const t = order[i] as number;
      order[i] = order[j] as number;
      order[j] = t;
    }
    const eta = o.rate * (1 - (0.9 * epoch) / o.epochs);
    let loss = 0;
    const update = (weights: Float32Array, squares: Float32Array, row: number, width: number, g: Float64Array, at: number) => {
      const r = row * width;
      for (let c = 0; c < width; c++) {
        const x = g[at + c] as number;
        if (x < 1e-4 && x > -1e-4) continue;
        const gy = x + o.l2 * (weights[r + c] as number);
        const s = (squares[r + c] as number) + gy * gy;
        squares[r + c] = s;
        weights[r + c] = (weights[r + c] as number) - (eta * gy) / Math.sqrt(s);
      }
    };
    for (const id of order) {
      const e = examples[id] as CueExample;
      const article = articles[e.article] as Article;
      const seed = epoch * 1000003 + id;
      fill(lattice, e, article, w, drop, seed);
      lattice.forward();
      lattice.backward();
      const l = lattice.z - lattice.score(compact(e), lattice.grads);
      if (!Number.isFinite(l)) continue;
      loss += l;
      if (l < 0.01) continue;
      let j = 0;
      for (let i = e.from; i < e.to; i++) {
        if (i >= e.first && i < e.last) continue;
        let worth = 0;
        for (let c = 0; c < COLUMNS; c++) worth = Math.max(worth, Math.abs(lattice.grads[j * COLUMNS + c] as number));
        if (worth > 0.003) {
          drop.seed(seed, i);
          for (let f = i * STATIC_FEATURES; f < (i + 1) * STATIC_FEATURES; f++) {
            const row = article.statics[f] as number;
            if (row < 0) break;
            if (drop.drops()) continue;
            update(w.statics, q.statics, row, COLUMNS, lattice.grads, j * COLUMNS);
          }
          for (let f = (i - e.from) * RELATIVE_FEATURES; f < (i - e.from + 1) * RELATIVE_FEATURES; f++) {
            const row = e.relatives[f] as number;
            if (row < 0) break;
            if (drop.drops()) continue;
            update(w.relatives, q.relatives, row, COLUMNS, lattice.grads, j * COLUMNS);
          }
        }
        j++;
      }
      for (const row of e.frame) {
        if (row < 0) break;
        update(w.frames, q.frames, row, FRAMES, lattice.frameGrads, 0);
      }
    }
    onEpoch(epoch, w, loss);
  }
  return w;
}

/** Share of sources, contents and both that come out exactly right. */
export function argumentScore(articles: readonly Article[], examples: readonly CueExample[], w: Weights): string {
  const lattice = new Lattice();
  let n = 0, s = 0, k = 0, both = 0;
  const labels = new Uint8Array(2000);
  for (const e of examples) {
    if (!e.gold) continue;
    fill(lattice, e, articles[e.article] as Article, w);
    lattice.best(labels);
    const g = compact(e);
    let okS = true, okK = true;
    for (let i = 0; i < g.length; i++) {
      const a = (g[i] as number) & 3, b = (labels[i] as number) & 3;
      if ((a === 1) !== (b === 1)) okS = false;
      if ((a === 2) !== (b === 2)) okK = false;
    }
    n++;
    if (okS) s++;
    if (okK) k++;
    if (okS && okK) both++;
  }
  const f = (x: number) => ((100 * x) / n).toFixed(1);
  return `given cues: source ${f(s)} content ${f(k)} both ${f(both)} of ${n}`;
}
