import {
  cueFrameFeatures,
  cueOf,
  RELATIVE_FEATURES,
  relativeFeatures,
  STATIC_FEATURES,
  staticFeatures,
} from '../../src/extract/attribution/argument-features.ts';
import type { WordClasses } from '../../src/extract/attribution/classes.ts';
import { isComplementiser } from '../../src/extract/attribution/complementisers.ts';
import { contextOf } from '../../src/extract/attribution/context.ts';
import { COLUMNS, FRAMES, type Lattice } from '../../src/extract/attribution/lattice.ts';
import { reach } from '../../src/extract/attribution/reach.ts';
import { type Words, wordsOf } from '../../src/extract/attribution/words.ts';
import { Average } from './average.ts';
import type { Annotated } from './corpus.ts';
import { Dropout } from './dropout.ts';
import type { FeatureIndex } from './feature-index.ts';
import type { CueSpan } from './gold.ts';
import { TrainingLattice } from './training-lattice.ts';

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

const buffer = new Int32Array(128);

function cueCounts(words: Words, spans: readonly (readonly [number, number])[]): Int32Array {
  const inside = new Uint8Array(words.count);
  for (const [a, b] of spans) inside.fill(1, a, b);
  const out = new Int32Array(words.count + 1);
  for (let i = 0; i < words.count; i++) out[i + 1] = (out[i] ?? 0) + (inside[i] ?? 0);
  return out;
}

/** Articles with the static features of their words. With `learn`, features seen so often are given rows first. */
export function articlesOf(corpus: readonly Annotated[], index: Indexes, learn: number, classes: WordClasses): Article[] {
  const out = corpus.map((source) => {
    const words = wordsOf(source.doc, classes);
    return { words, statics: new Int32Array(0), source, context: contextOf(words, isComplementiser) };
  });
  if (learn) {
    for (const { words, context } of out)
      for (let i = 0; i < words.count; i++) {
        const n = staticFeatures(words, context, i, buffer);
        for (let f = 0; f < n; f++) index.statics.see(buffer[f] ?? 0);
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
        const row = index.statics.row(buffer[f] ?? 0);
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
      const counts = cueCounts(
        words,
        list.map((c) => [c.first, c.last]),
      );
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
        for (let f = 0; f < n; f++) index.relatives.see(buffer[f] ?? 0);
      }
      const n = cueFrameFeatures(words, context, cue, buffer);
      for (let f = 0; f < n; f++) index.frames.see(buffer[f] ?? 0);
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
        const row = index.relatives.row(buffer[f] ?? 0);
        if (row >= 0) relatives[at++] = row;
      }
    }
    const n = cueFrameFeatures(words, context, cue, buffer);
    const frame = new Int32Array(FRAME_FEATURES).fill(-1);
    let at = 0;
    for (let f = 0; f < n; f++) {
      const row = index.frames.row(buffer[f] ?? 0);
      if (row >= 0) frame[at++] = row;
    }
    out.push({ article, first: c.first, last: c.last, from, to, gold: goldOf(c, from, to, words), relatives, frame });
  });
  return out;
}

/** The gold structure as far as the lattice can tell it: at most one source, in the sentence, and two contents. */
function goldOf(c: CueSpan, from: number, to: number, words: Words): Uint8Array | null {
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

const sums = new Float64Array(COLUMNS);

function fill(lattice: Lattice, e: CueExample, article: Article, w: Weights, drop: Dropout | null = null, seed = 0): void {
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
      const row = article.statics[f] ?? 0;
      if (row < 0) break;
      if (drop?.drops()) continue;
      const r = row * COLUMNS;
      for (let c = 0; c < COLUMNS; c++) sums[c] = (sums[c] ?? 0) + (w.statics[r + c] ?? 0);
    }
    for (let f = (i - e.from) * RELATIVE_FEATURES; f < (i - e.from + 1) * RELATIVE_FEATURES; f++) {
      const row = e.relatives[f] ?? 0;
      if (row < 0) break;
      if (drop?.drops()) continue;
      const r = row * COLUMNS;
      for (let c = 0; c < COLUMNS; c++) sums[c] = (sums[c] ?? 0) + (w.relatives[r + c] ?? 0);
    }
    for (let c = 0; c < COLUMNS; c++) lattice.scores[j * COLUMNS + c] = drop ? (sums[c] ?? 0) * drop.scale : (sums[c] ?? 0);
    lattice.opens[j] = words.quote[i] === 2 ? 1 : 0;
    lattice.canSource[j] = words.sentence[i] === words.sentence[e.first] ? 1 : 0;
    j++;
  }
  lattice.frames.fill(0);
  for (const row of e.frame) {
    if (row < 0) break;
    for (let c = 0; c < FRAMES; c++) lattice.frames[c] = (lattice.frames[c] ?? 0) + (w.frames[row * FRAMES + c] ?? 0);
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

export function trainArguments(
  articles: readonly Article[],
  examples: readonly CueExample[],
  index: Indexes,
  o: { epochs: number; rate: number; l2: number; drop: number },
  onEpoch: (epoch: number, w: Weights, loss: number) => void,
): Weights {
  const w: Weights = {
    statics: new Float32Array(index.statics.count * COLUMNS),
    relatives: new Float32Array(index.relatives.count * COLUMNS),
    frames: new Float32Array(index.frames.count * FRAMES),
  };
  const q: Weights = {
    statics: new Float32Array(w.statics.length).fill(1),
    relatives: new Float32Array(w.relatives.length).fill(1),
    frames: new Float32Array(w.frames.length).fill(1),
  };
  const means = { statics: new Average(w.statics.length), relatives: new Average(w.relatives.length), frames: new Average(w.frames.length) };
  const lattice = new TrainingLattice();
  const drop = new Dropout(o.drop);
  const order = examples.map((_, i) => i).filter((i) => examples[i]?.gold);
  let seed = 29;
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = Math.floor((seed / 4294967296) * (i + 1));
      const t = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = t;
    }
    const eta = o.rate * (1 - (0.9 * epoch) / o.epochs);
    let loss = 0;
    const update = (weights: Float32Array, squares: Float32Array, row: number, width: number, g: Float64Array, at: number) => {
      const r = row * width;
      for (let c = 0; c < width; c++) {
        const x = g[at + c] ?? 0;
        if (x < 1e-4 && x > -1e-4) continue;
        const gy = x + o.l2 * (weights[r + c] ?? 0);
        const s = (squares[r + c] ?? 0) + gy * gy;
        squares[r + c] = s;
        weights[r + c] = (weights[r + c] ?? 0) - (eta * gy) / Math.sqrt(s);
      }
    };
    for (const id of order) {
      const e = examples[id];
      const article = articles[e?.article ?? -1];
      if (!e || !article) continue;
      const seed = epoch * 1000003 + id;
      fill(lattice, e, article, w, drop, seed);
      const all = lattice.logSum();
      lattice.expect();
      const l = all - lattice.score(compact(e), lattice.grads);
      if (!Number.isFinite(l)) continue;
      loss += l;
      if (l < 0.01) continue;
      let j = 0;
      for (let i = e.from; i < e.to; i++) {
        if (i >= e.first && i < e.last) continue;
        let worth = 0;
        for (let c = 0; c < COLUMNS; c++) worth = Math.max(worth, Math.abs(lattice.grads[j * COLUMNS + c] ?? 0));
        if (worth > 0.003) {
          drop.seed(seed, i);
          for (let f = i * STATIC_FEATURES; f < (i + 1) * STATIC_FEATURES; f++) {
            const row = article.statics[f] ?? 0;
            if (row < 0) break;
            if (drop.drops()) continue;
            update(w.statics, q.statics, row, COLUMNS, lattice.grads, j * COLUMNS);
          }
          for (let f = (i - e.from) * RELATIVE_FEATURES; f < (i - e.from + 1) * RELATIVE_FEATURES; f++) {
            const row = e.relatives[f] ?? 0;
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
    if (epoch >= o.epochs / 2) {
      means.statics.take(w.statics);
      means.relatives.take(w.relatives);
      means.frames.take(w.frames);
    }
    onEpoch(epoch, w, loss);
  }
  return { statics: means.statics.mean(), relatives: means.relatives.mean(), frames: means.frames.mean() };
}

/** Share of sources, contents and both that come out exactly right. */
export function argumentScore(articles: readonly Article[], examples: readonly CueExample[], w: Weights): string {
  const lattice = new TrainingLattice();
  let n = 0,
    s = 0,
    k = 0,
    both = 0;
  const labels = new Uint8Array(2000);
  for (const e of examples) {
    if (!e.gold) continue;
    const article = articles[e.article];
    if (!article) continue;
    fill(lattice, e, article, w);
    lattice.best(labels);
    const g = compact(e);
    let okS = true,
      okK = true;
    for (let i = 0; i < g.length; i++) {
      const a = (g[i] ?? 0) & 3,
        b = (labels[i] ?? 0) & 3;
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
