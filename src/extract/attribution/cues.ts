import { Chain, LABELS } from './chain.ts';
import type { Context } from './context.ts';
import { CUE_FEATURES, farFeatures, nearFeatures } from './cue-features.ts';
import type { AttributionModel } from './model.ts';
import type { Words } from './words.ts';

/** Words `[first, last)` that may be a cue. */
export interface CueCandidate {
  first: number;
  last: number;
  /** probability that exactly these words are a cue */
  exactly: number;
  /** probability that some cue stands here, whatever its extent */
  about: number;
}

const MOST_WORDS = 512;
const LONGEST = 12;
/** a word less likely than this to be in a cue, by the words beside it alone, is not looked at any further; less than `LEAST_BEGIN` */
const DOUBT = 0.025;
const LEAST_BEGIN = 0.04;
const LEAST_SPAN = 0.02;

/** Likely cues of a document, in order and without overlap. */
export function findCues(words: Words, context: Context, model: AttributionModel, threshold: number): CueCandidate[] {
  const found: CueCandidate[] = [];
  const chain = new Chain(model.transitions);
  const hashes = new Int32Array(CUE_FEATURES);
  const sums = new Int32Array(MOST_WORDS * LABELS);
  const { scale } = model.cue;
  for (const [first, last] of pieces(words.sentences)) {
    const n = last - first;
    chain.reserve(n);
    sums.fill(0, 0, n * LABELS);
    for (let i = 0; i < n; i++) model.cue.add(hashes, nearFeatures(words, first + i, hashes), sums, i * LABELS);
    for (let k = 0; k < n * LABELS; k++) chain.scores[k] = (sums[k] ?? 0) * scale;
    chain.run(n);
    let doubts = 0;
    for (let i = 0; i < n; i++) {
      if (chain.outside(i) >= 1 - DOUBT) continue;
      model.cue.add(hashes, farFeatures(words, context, first + i, hashes), sums, i * LABELS);
      doubts++;
    }
    if (doubts === 0) continue;
    for (let k = 0; k < n * LABELS; k++) chain.scores[k] = (sums[k] ?? 0) * scale;
    chain.run(n);
    const spans: CueCandidate[] = [];
    for (let a = 0; a < n; a++) {
      if (chain.begins(a) < LEAST_BEGIN) continue;
      for (let b = a + 1; b <= n && b <= a + LONGEST; b++) {
        const exactly = chain.span(a, b);
        if (exactly >= LEAST_SPAN) spans.push({ first: first + a, last: first + b, exactly, about: exactly });
      }
    }
    for (const cue of apart(spans)) if (cue.about >= threshold) found.push(cue);
  }
  return found;
}

/** Of stretches that share words the likeliest, in order of the text; those given up count for it. */
function apart(spans: CueCandidate[]): CueCandidate[] {
  const kept: CueCandidate[] = [];
  for (const span of spans.sort((x, y) => y.exactly - x.exactly || x.first - y.first || x.last - y.last)) {
    const rival = kept.find((k) => k.first < span.last && span.first < k.last);
    if (rival) rival.about += span.exactly;
    else kept.push(span);
  }
  return kept.sort((x, y) => x.first - y.first);
}

/** Sentences, those beyond reason in pieces. */
function* pieces(sentences: Words['sentences']): Generator<readonly [number, number]> {
  for (const [first, last] of sentences) for (let at = first; at < last; at += MOST_WORDS) yield [at, Math.min(last, at + MOST_WORDS)];
}
