import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { cueFrameFeatures, cueOf, RELATIVE_FEATURES, relativeFeatures, STATIC_FEATURES, staticFeatures } from './argument-features.ts';
import { isComplementiser } from './complementisers.ts';
import { contextOf } from './context.ts';
import { findCues } from './cues.ts';
import { COLUMNS, FRAMES, Lattice, reach } from './lattice.ts';
import type { AttributionModel } from './model.ts';
import { wordsOf } from './words.ts';

/** Who (source) says or thinks (cue) what (content); sources may be missing, contents come in up to two pieces. */
export interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
  /** probability of the cue and of source and content given the cue, 0 to 1 */
  confidence: { cue: number; arguments: number };
}

/** Attributions of a document as the trained model sees them, in the order of their cues. */
export function attributions(doc: Doc, model: AttributionModel, threshold = 0.4): Attribution[] {
  const words = wordsOf(doc, model.classes);
  const context = contextOf(words, isComplementiser);
  const cues = findCues(words, context, model, threshold);
  const cuesBefore = new Int32Array(words.count + 1);
  for (const { first, last } of cues) cuesBefore.fill(1, first + 1, last + 1);
  for (let i = 1; i <= words.count; i++) cuesBefore[i] = (cuesBefore[i] as number) + (cuesBefore[i - 1] as number);

  const hashes = new Int32Array(Math.max(STATIC_FEATURES, RELATIVE_FEATURES));
  const known = new Uint8Array(words.count);
  const statics = new Int32Array(words.count * COLUMNS);
  const lattice = new Lattice();
  const labels = new Uint8Array(1024);
  const relative = new Int32Array(COLUMNS);
  const frame = new Int32Array(FRAMES);
  const span = (first: number, last: number): Span => [words.start[first] ?? 0, words.end[last - 1] ?? 0];

  return cues.map(({ first, last, about }) => {
    const cue = cueOf(words, first, last);
    const [from, to] = reach(words, first, last);
    lattice.reserve(to - from - (last - first));
    lattice.gap = first - from;
    let j = 0;
    for (let i = from; i < to; i++) {
      if (i >= first && i < last) continue;
      if (!known[i]) {
        known[i] = 1;
        model.statics.add(hashes, staticFeatures(words, context, i, hashes), statics, i * COLUMNS);
      }
      relative.fill(0);
      model.relatives.add(hashes, relativeFeatures(words, context, cuesBefore, cue, i, hashes), relative, 0);
      for (let c = 0; c < COLUMNS; c++) lattice.scores[j * COLUMNS + c] = (statics[i * COLUMNS + c] as number) * model.statics.scale + (relative[c] as number) * model.relatives.scale;
      lattice.opens[j] = words.quote[i] === 2 ? 1 : 0;
      lattice.canSource[j] = words.sentence[i] === words.sentence[first] ? 1 : 0;
      j++;
    }
    frame.fill(0);
    model.frames.add(hashes, cueFrameFeatures(words, context, cue, hashes), frame, 0);
    for (let c = 0; c < FRAMES; c++) lattice.frames[c] = (frame[c] as number) * model.frames.scale;
    const sum = lattice.forward();
    const best = lattice.best(labels);
    const source: Span[] = [];
    const content: Span[] = [];
    const wordAt = (k: number) => (k < lattice.gap ? from + k : from + k + (last - first));
    for (let k = 0; k < j; ) {
      const role = (labels[k] ?? 0) & 3;
      const begin = k++;
      if (role === 0) continue;
      while (k < j && labels[k] === role && k !== lattice.gap) k++;
      (role === 1 ? source : content).push(span(wordAt(begin), wordAt(k - 1) + 1));
    }
    return { source, cue: [span(first, last)], content, confidence: { cue: Math.min(1, about), arguments: Math.exp(best - sum) } };
  });
}
