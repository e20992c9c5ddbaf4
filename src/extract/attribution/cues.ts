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
/** a word this much likelier to stand outside cues, by the words beside it alone, is not looked at any further */
const DOUBT = 2;
const LEAST_BEGIN = 0.04;
const LEAST_SPAN = 0.02;

/** Likely cues of a document, in order and without overlap. */
export function findCues(words: Words, context: Context, model: AttributionModel, threshold: number): CueCandidate[] {
  const found: CueCandidate[] = [];
  const chain = new Chain(model.transitions);
  const hashes = new Int32Array(CUE_FEATURES);
  let sums = new Int32Array(0);
  const { scale } = model.cue;
  const doubt = DOUBT / scale;
  for (const [first, last] of pieces(words.sentences)) {
    const n = last - first;
    chain.reserve(n);
    if (sums.length < n * LABELS) sums = new Int32Array(n * LABELS * 2);
    sums.fill(0, 0, n * LABELS);
    for (let i = first; i < last; i++) {
      const at = (i - first) * LABELS;
      model.cue.add(hashes, nearFeatures(words, i, hashes), sums, at);
      if (isDoubtful(sums, at, doubt)) model.cue.add(hashes, farFeatures(words, context, i, hashes), sums, at);
    }
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

function isDoubtful(sums: Int32Array, at: number, doubt: number): boolean {
  const outside = sums[at] ?? 0;
  for (let y = 1; y < LABELS; y++) if (outside - (sums[at + y] ?? 0) < doubt) return true;
  return false;
}
