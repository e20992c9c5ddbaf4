import type { Span } from '../../model/span.ts';
import type { Segmented } from '../../text/doc.ts';
import { type Cue, cueFrameFeatures, cueOf, RELATIVE_FEATURES, relativeFeatures, STATIC_FEATURES, staticFeatures } from './argument-features.ts';
import { isComplementiser } from './complementisers.ts';
import { type Context, contextOf } from './context.ts';
import { type CueCandidate, findCues } from './cues.ts';
import { COLUMNS, FRAMES, Lattice } from './lattice.ts';
import type { AttributionModel } from './model.ts';
import { reaches } from './reach.ts';
import { type Arguments, settingOf, verifyFeatures } from './verify.ts';
import { type Words, wordsOf } from './words.ts';

/** Who (source) says or thinks (cue) what (content); sources may be missing, contents come in up to two pieces. */
export interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
  /** how sure the model is that this is an attribution, 0 to 1 */
  confidence: number;
  /** false when a surer one uses some of the same words: what X says that Y thinks has one within the other */
  primary: boolean;
}

/** A cue that stands a chance is looked at with its arguments; one this likely counts as a neighbour of others. */
const CHANCE = 0.18;
const LIKELY = 0.35;

/** Attributions of a document as the trained model sees them, in the order of their cues. Pure; linear in the text. */
export function attributions(doc: Segmented, model: AttributionModel): Attribution[] {
  const words = wordsOf(doc, model.classes);
  const span = ([first, last]: readonly [number, number]): Span => [words.start[first] ?? 0, words.end[last - 1] ?? 0];
  const possible = candidates(words, model);
  const setting = settingOf(words, possible);
  const likely = possible
    .map(({ cue, head, args }) => ({ cue, args, confidence: confidenceIn(verifyFeatures(words, setting, cue, head, args), model.verify) }))
    .filter(({ confidence }) => confidence >= model.threshold);
  const surest = likely.map((_, k) => k).sort((a, b) => (likely[b]?.confidence ?? 0) - (likely[a]?.confidence ?? 0) || a - b);
  const claimed = new Claimed(words.count);
  const primary = new Set(surest.filter((k) => claimed.claim(likely[k])));
  return likely.map(({ cue, args, confidence }, k) => ({
    source: args.source ? [span(args.source)] : [],
    cue: [span([cue.first, cue.last])],
    content: args.content.map(span),
    confidence,
    primary: primary.has(k),
  }));
}

function confidenceIn(features: Float64Array, weights: readonly number[]): number {
  const evidence = features.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-evidence));
}

/** Which words attributions have taken so far. A source may be shared, everything else is one's own. */
class Claimed {
  private readonly taken: Uint8Array;

  constructor(words: number) {
    this.taken = new Uint8Array(words);
  }

  /** Takes the words of an attribution, unless others have some of them. */
  claim(attribution: { cue: CueCandidate; args: Arguments } | undefined): boolean {
    if (!attribution) return false;
    const { cue, args } = attribution;
    const own = [[cue.first, cue.last] as const, ...args.content];
    if (own.some(([a, b]) => this.taken.subarray(a, b).some((t) => t !== 0))) return false;
    const { source } = args;
    if (source && this.taken.subarray(source[0], source[1]).includes(2)) return false;
    if (source) this.taken.fill(1, source[0], source[1]);
    for (const [a, b] of own) this.taken.fill(2, a, b);
    return true;
  }
}

/** All cues that stand a chance, each with its likeliest arguments. */
export function candidates(words: Words, model: AttributionModel): { cue: CueCandidate; head: number; args: Arguments }[] {
  const context = contextOf(words, isComplementiser);
  const cues = findCues(words, context, model, CHANCE);
  const cuesBefore = new Int32Array(words.count + 1);
  for (const { first, last, about } of cues) if (about >= LIKELY) cuesBefore.fill(1, first + 1, last + 1);
  for (let i = 1; i <= words.count; i++) cuesBefore[i] = (cuesBefore[i] ?? 0) + (cuesBefore[i - 1] ?? 0);
  const reader = new ArgumentReader(words, context, cuesBefore, model);
  const within = reaches(words, cues);
  return cues.map((candidate, k) => {
    const cue = cueOf(words, candidate.first, candidate.last);
    return { cue: candidate, head: cue.head, args: reader.read(cue, within[k] ?? [cue.first, cue.last]) };
  });
}

/** Finds the arguments of one cue after another in a document. What does not depend on the cue is computed once. */
class ArgumentReader {
  private readonly hashes = new Int32Array(Math.max(STATIC_FEATURES, RELATIVE_FEATURES));
  private readonly known: Uint8Array;
  private readonly statics: Int32Array;
  private readonly relative = new Int32Array(COLUMNS);
  private readonly frame = new Int32Array(FRAMES);
  private readonly lattice = new Lattice();
  private readonly labels = new Uint8Array(512);
  private readonly words: Words;
  private readonly context: Context;
  private readonly cuesBefore: Int32Array;
  private readonly model: AttributionModel;

  constructor(words: Words, context: Context, cuesBefore: Int32Array, model: AttributionModel) {
    this.words = words;
    this.context = context;
    this.cuesBefore = cuesBefore;
    this.model = model;
    this.known = new Uint8Array(words.count);
    this.statics = new Int32Array(words.count * COLUMNS);
  }

  /** The likeliest arguments of a cue among the words `[from, to)`. */
  read(cue: Cue, [from, to]: readonly [number, number]): Arguments {
    const { lattice, labels } = this;
    const { first, last } = cue;
    const n = to - from - (last - first);
    this.fill(cue, from, to);
    const sum = lattice.logSum();
    const best = lattice.best(labels);
    let source: readonly [number, number] | null = null;
    const content: (readonly [number, number])[] = [];
    const gap = first - from;
    for (let k = 0; k < n; ) {
      const role = (labels[k] ?? 0) & 3;
      const begin = k++;
      if (role === 0) continue;
      while (k < n && labels[k] === role && k !== gap) k++;
      const shift = begin < gap ? from : from + last - first;
      if (role === 1) source = [begin + shift, k + shift];
      else content.push([begin + shift, k + shift]);
    }
    return { source, content, certainty: best - sum };
  }

  private fill(cue: Cue, from: number, to: number): void {
    const { words, context, cuesBefore, model, lattice, hashes, known, statics, relative, frame } = this;
    lattice.reserve(to - from - (cue.last - cue.first));
    lattice.gap = cue.first - from;
    const sentence = words.sentence[cue.first];
    let j = 0;
    for (let i = from; i < to; i++) {
      if (i >= cue.first && i < cue.last) continue;
      if (known[i] === 0) {
        known[i] = 1;
        model.statics.add(hashes, staticFeatures(words, context, i, hashes), statics, i * COLUMNS);
      }
      relative.fill(0);
      model.relatives.add(hashes, relativeFeatures(words, context, cuesBefore, cue, i, hashes), relative, 0);
      for (let c = 0; c < COLUMNS; c++)
        lattice.scores[j * COLUMNS + c] = (statics[i * COLUMNS + c] ?? 0) * model.statics.scale + (relative[c] ?? 0) * model.relatives.scale;
      lattice.opens[j] = words.quote[i] === 2 ? 1 : 0;
      lattice.canSource[j] = words.sentence[i] === sentence ? 1 : 0;
      j++;
    }
    frame.fill(0);
    model.frames.add(hashes, cueFrameFeatures(words, context, cue, hashes), frame, 0);
    for (let c = 0; c < FRAMES; c++) lattice.frames[c] = (frame[c] ?? 0) * model.frames.scale;
  }
}
