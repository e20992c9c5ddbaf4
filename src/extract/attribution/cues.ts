import { Chain, LABELS } from './chain.ts';
import type { Context } from './context.ts';
import { CUE_FEATURES, cueFeatures } from './cue-features.ts';
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
const LEAST_BEGIN = 0.04;
const LEAST_SPAN = 0.02;

/** Likely cues of a document, in order and without overlap. */
export function findCues(words: Words, context: Context, model: AttributionModel, threshold: number): CueCandidate[] {
  const found: CueCandidate[] = [];
  const chain = new Chain(model.transitions);
  const hashes = new Int32Array(CUE_FEATURES);
  let sums = new Int32Array(0);
  const { scale } = model.cue;
  for (const [first, last] of pieces(words.sentences)) {
    const n = last - first;
    chain.reserve(n);
    if (sums.length < n * LABELS) sums = new Int32Array(n * LABELS * 2);
    sums.fill(0, 0, n * LABELS);
    for (let i = first; i < last; i++) model.cue.add(hashes, cueFeatures(words, context, i, hashes), sums, (i - first) * LABELS);
    for (let k = 0; k < n * LABELS; k++) chain.scores[k] = (sums[k] as number) * scale;
    chain.run(n);
    const spans: CueCandidate[] = [];
    for (let a = 0; a < n; a++) {
      if (chain.begins(a) < LEAST_BEGIN) continue;
      for (let b = a + 1; b <= n && b <= a + LONGEST; b++) {
        const exactly = chain.span(a, b);
        if (exactly >= LEAST_SPAN) spans.push({ first: first + a, last: first + b, exactly, about: exactly });
      }
    }
    spans.sort((x, y) => y.exactly - x.exactly || x.first - y.first || x.last - y.last);
    const kept: CueCandidate[] = [];
    const owner: (CueCandidate | undefined)[] = [];
    for (const span of spans) {
      const rival = owner.slice(span.first - first, span.last - first).find((k) => k !== undefined);
      if (rival) rival.about += span.exactly;
      else {
        kept.push(span);
        for (let i = span.first; i < span.last; i++) owner[i - first] = span;
      }
    }
    for (const k of kept.sort((x, y) => x.first - y.first)) if (k.about >= threshold) found.push(k);
  }
  return found;
}

/** Sentences, those beyond reason in pieces. */
function* pieces(sentences: Words['sentences']): Generator<readonly [number, number]> {
  for (const [first, last] of sentences) for (let at = first; at < last; at += MOST_WORDS) yield [at, Math.min(last, at + MOST_WORDS)];
}
