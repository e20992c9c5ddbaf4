import { LABELS } from '../../src/extract/attribution/chain.ts';
import type { WordClasses } from '../../src/extract/attribution/classes.ts';
import { isComplementiser } from '../../src/extract/attribution/complementisers.ts';
import { type Context, contextOf } from '../../src/extract/attribution/context.ts';
import { CUE_FEATURES, farFeatures, nearFeatures } from '../../src/extract/attribution/cue-features.ts';
import { type Words, wordsOf } from '../../src/extract/attribution/words.ts';
import { Average } from './average.ts';
import type { Annotated } from './corpus.ts';
import { Dropout } from './dropout.ts';
import type { FeatureIndex } from './feature-index.ts';
import { wordRange } from './gold.ts';
import { ALLOWED, ENDS, STARTS, TrainingChain } from './training-chain.ts';

export interface Example {
  words: Words;
  labels: Uint8Array;
  /** feature rows of each word, CUE_FEATURES apart, -1 for none */
  rows: Int32Array;
}

export interface CueWeights {
  index: FeatureIndex;
  weights: Float32Array;
  transitions: Float32Array;
}

function cueLabels(article: Annotated, words: Words): Uint8Array {
  const labels = new Uint8Array(words.count);
  for (const { cue } of article.attributions)
    for (const span of cue) {
      const range = wordRange(words, span);
      if (!range) continue;
      const [a, b] = range;
      if (b - a === 1) labels[a] = 4;
      else for (let i = a; i < b; i++) labels[i] = i === a ? 1 : i === b - 1 ? 3 : 2;
    }
  return labels;
}

const hashes = new Int32Array(CUE_FEATURES);
const more = new Int32Array(CUE_FEATURES);

function cueFeatures(words: Words, context: Context, i: number): number {
  const near = nearFeatures(words, i, hashes);
  const far = farFeatures(words, context, i, more);
  hashes.set(more.subarray(0, far), near);
  return near + far;
}

export function cueExamples(articles: readonly Annotated[], index: FeatureIndex, learn: number, classes: WordClasses): Example[] {
  const wordsList = articles.map((a) => wordsOf(a.doc, classes));
  const contexts = wordsList.map((w) => contextOf(w, isComplementiser));
  if (learn > 0) {
    for (const [k, words] of wordsList.entries()) {
      const context = contexts[k];
      if (!context) continue;
      for (let i = 0; i < words.count; i++) {
        const n = cueFeatures(words, context, i);
        for (let f = 0; f < n; f++) index.see(hashes[f] ?? 0);
      }
    }
    index.freeze(learn);
  }
  return wordsList.map((words, k) => {
    const context = contexts[k];
    const article = articles[k];
    if (!context || !article) throw new Error('unreachable');
    const rows = new Int32Array(words.count * CUE_FEATURES).fill(-1);
    for (let i = 0; i < words.count; i++) {
      const n = cueFeatures(words, context, i);
      let at = i * CUE_FEATURES;
      for (let f = 0; f < n; f++) {
        const row = index.row(hashes[f] ?? 0);
        if (row >= 0) rows[at++] = row;
      }
    }
    return { words, labels: cueLabels(article, words), rows };
  });
}

function scoresOf(e: Example, first: number, last: number, w: CueWeights, out: Float64Array, drop: Dropout | null = null, seed = 0): void {
  const scale = drop?.scale ?? 1;
  for (let i = first; i < last; i++) {
    const at = (i - first) * LABELS;
    drop?.seed(seed, i);
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      f5 = 0;
    for (let f = i * CUE_FEATURES; f < (i + 1) * CUE_FEATURES; f++) {
      const row = e.rows[f] ?? 0;
      if (row < 0) break;
      if (drop?.drops()) continue;
      const r = row * LABELS;
      a += w.weights[r] ?? 0;
      b += w.weights[r + 1] ?? 0;
      c += w.weights[r + 2] ?? 0;
      d += w.weights[r + 3] ?? 0;
      f5 += w.weights[r + 4] ?? 0;
    }
    out[at] = a * scale;
    out[at + 1] = b * scale;
    out[at + 2] = c * scale;
    out[at + 3] = d * scale;
    out[at + 4] = f5 * scale;
  }
}

export interface Options {
  epochs: number;
  rate: number;
  l2: number;
  drop: number;
}

export function trainCues(
  examples: readonly Example[],
  index: FeatureIndex,
  { epochs, rate, l2, drop: share }: Options,
  onEpoch: (epoch: number, w: CueWeights, loss: number) => void,
): CueWeights {
  const weights = new Float32Array(index.count * LABELS);
  const squares = new Float32Array(index.count * LABELS).fill(1);
  const transitions = new Float32Array(LABELS * LABELS);
  const w: CueWeights = { index, weights, transitions };
  const tsq = new Float32Array(LABELS * LABELS).fill(1);
  const mean = new Average(weights.length);
  const meanTransitions = new Average(transitions.length);
  const chain = new TrainingChain();
  const drop = new Dropout(share);
  const units = examples.flatMap((e, k) => e.words.sentences.map(([a, b]) => [k, a, b] as const));
  const g = new Float64Array(LABELS);
  let seed = 17;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = units.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = Math.floor((seed / 4294967296) * (i + 1));
      const a = units[i],
        b = units[j];
      if (a && b) {
        units[i] = b;
        units[j] = a;
      }
    }
    let loss = 0;
    const eta = rate * (1 - (0.9 * epoch) / epochs);
    for (const [k, first, last] of units) {
      const e = examples[k];
      if (!e) continue;
      const n = last - first;
      chain.reserve(n);
      scoresOf(e, first, last, w, chain.scores, drop, epoch * 1000003 + k);
      chain.run(n, transitions);
      loss += chain.z;
      for (let i = 0; i < n; i++) {
        const y = e.labels[first + i] ?? 0;
        loss -= chain.scores[i * LABELS + y] ?? 0;
        if (i > 0) loss -= transitions[(e.labels[first + i - 1] ?? 0) * LABELS + y] ?? 0;
      }
      // transitions
      for (let i = 1; i < n; i++)
        for (let x = 0; x < LABELS; x++)
          for (let y = 0; y < LABELS; y++) {
            if (!ALLOWED[x]?.[y]) continue;
            const t = x * LABELS + y;
            const p = Math.exp(
              (chain.alpha[(i - 1) * LABELS + x] ?? 0) +
                (transitions[t] ?? 0) +
                (chain.scores[i * LABELS + y] ?? 0) +
                (chain.beta[i * LABELS + y] ?? 0) -
                chain.z,
            );
            g[0] = p - (e.labels[first + i - 1] === x && e.labels[first + i] === y ? 1 : 0);
            if (Math.abs(g[0]) < 1e-4) continue;
            tsq[t] = (tsq[t] ?? 0) + g[0] * g[0];
            transitions[t] = (transitions[t] ?? 0) - (eta * g[0]) / Math.sqrt(tsq[t] ?? 0);
          }
      for (let i = 0; i < n; i++) {
        let worth = 0;
        for (let y = 0; y < LABELS; y++) {
          const p = Math.exp((chain.alpha[i * LABELS + y] ?? 0) + (chain.beta[i * LABELS + y] ?? 0) - chain.z);
          g[y] = p - (e.labels[first + i] === y ? 1 : 0);
          worth = Math.max(worth, Math.abs(g[y] ?? 0));
        }
        if (worth < 0.005) continue;
        drop.seed(epoch * 1000003 + k, first + i);
        for (let f = (first + i) * CUE_FEATURES; f < (first + i + 1) * CUE_FEATURES; f++) {
          const row = e.rows[f] ?? 0;
          if (row < 0) break;
          if (drop.drops()) continue;
          const r = row * LABELS;
          for (let y = 0; y < LABELS; y++) {
            const gy = (g[y] ?? 0) + l2 * (weights[r + y] ?? 0);
            const s = (squares[r + y] ?? 0) + gy * gy;
            squares[r + y] = s;
            weights[r + y] = (weights[r + y] ?? 0) - (eta * gy) / Math.sqrt(s);
          }
        }
      }
    }
    if (epoch >= epochs / 2) {
      mean.take(weights);
      meanTransitions.take(transitions);
    }
    onEpoch(epoch, w, loss);
  }
  return { index, weights: mean.mean(), transitions: meanTransitions.mean() };
}

/** Best label sequence. */
function decode(n: number, scores: Float64Array, t: Float32Array, out: Uint8Array, at: number): void {
  const best = new Float64Array(n * LABELS).fill(-Infinity);
  const from = new Uint8Array(n * LABELS);
  for (let y = 0; y < LABELS; y++) best[y] = STARTS[y] ? (scores[y] ?? 0) : -Infinity;
  for (let i = 1; i < n; i++)
    for (let y = 0; y < LABELS; y++)
      for (let x = 0; x < LABELS; x++) {
        if (!ALLOWED[x]?.[y]) continue;
        const s = (best[(i - 1) * LABELS + x] ?? 0) + (t[x * LABELS + y] ?? 0) + (scores[i * LABELS + y] ?? 0);
        if (s > (best[i * LABELS + y] ?? 0)) {
          best[i * LABELS + y] = s;
          from[i * LABELS + y] = x;
        }
      }
  let y = 0;
  let top = -Infinity;
  for (let x = 0; x < LABELS; x++)
    if (ENDS[x] && (best[(n - 1) * LABELS + x] ?? 0) > top) {
      top = best[(n - 1) * LABELS + x] ?? 0;
      y = x;
    }
  for (let i = n - 1; i >= 0; i--) {
    out[at + i] = y;
    y = from[i * LABELS + y] ?? 0;
  }
}

export function cueScore(examples: readonly Example[], w: CueWeights): string {
  let gold = 0,
    pred = 0,
    hit = 0,
    tg = 0,
    tp = 0,
    th = 0;
  for (const e of examples) {
    const out = new Uint8Array(e.words.count);
    const chain = new TrainingChain();
    for (const [a, b] of e.words.sentences) {
      chain.reserve(b - a);
      scoresOf(e, a, b, w, chain.scores);
      decode(b - a, chain.scores, w.transitions, out, a);
    }
    const spans = (l: Uint8Array) => {
      const s = new Set<string>();
      let from = 0;
      for (let i = 0; i < l.length; i++) {
        if (l[i] === 1) from = i;
        if (l[i] === 3) s.add(`${from}-${i}`);
        if (l[i] === 4) s.add(`${i}-${i}`);
      }
      return s;
    };
    const g = spans(e.labels),
      p = spans(out);
    gold += g.size;
    pred += p.size;
    for (const x of p) if (g.has(x)) hit++;
    for (let i = 0; i < out.length; i++) {
      if (out[i]) tp++;
      if (e.labels[i]) tg++;
      if (out[i] && e.labels[i]) th++;
    }
  }
  const f = (h: number, p: number, g: number) => `${((100 * h) / p).toFixed(1)} ${((100 * h) / g).toFixed(1)} ${((200 * h) / (p + g)).toFixed(1)}`;
  return `cue strict ${f(hit, pred, gold)} token ${f(th, tp, tg)}`;
}
