import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LABELS } from '../../src/extract/attribution/chain.ts';
import { type ClassColumns, WordClasses } from '../../src/extract/attribution/classes.ts';
import { COLUMNS, FRAMES } from '../../src/extract/attribution/lattice.ts';
import { openModel } from '../../src/extract/attribution/model.ts';
import { argumentScore, articlesOf, examplesOf, trainArguments } from './argument-training.ts';
import { type Annotated, halves, readCorpus, trainFile } from './corpus.ts';
import { cueExamples, cueScore, trainCues } from './cue-training.ts';
import { FeatureIndex } from './feature-index.ts';
import { goldCues } from './gold.ts';
import { packModel, type RawModel } from './pack.ts';
import { quantise } from './quantise.ts';
import { fitVerify, sightings, strictScore } from './verify-training.ts';
import { learnClasses } from './word-classes.ts';

/** features seen less often are not learnt */
const LEAST_SEEN = { cue: 5, arguments: 6 };
const CUES = { epochs: 4, rate: 0.05, l2: 1e-3, drop: 0.4 };
const ARGUMENTS = { epochs: 5, rate: 0.05, l2: 1e-3, drop: 0.4 };
/** weights beyond `limit` are cut, rows whose largest is below `least` dropped */
const ROUNDING = { limit: 2, least: 0.06 };
/** attributions less sure than this are not reported: where precision and recall of contents balance on held articles */
const THRESHOLD = 0.3;

export interface Task {
  data: string;
  wordnet: string;
  out: string;
  /** stop after the trial */
  trialOnly: boolean;
  log: (line: string) => void;
}

/**
 * Trains the attribution model and writes it, compressed, to `out`. What is learnt from each half of the articles is tried
 * on the other: that says how well it does, and how far a cue may be believed once its arguments are known; then all are learnt.
 */
export function trainAttribution({ data, wordnet, out, trialOnly, log }: Task): void {
  const columns = learnClasses(data, wordnet, log);
  const all = readCorpus(trainFile(data));
  const [one, other] = halves(all);
  const trials = [
    { raw: learn(one, other, columns, log), held: other },
    { raw: learn(other, one, columns, log), held: one },
  ];
  const seen = trials.flatMap(({ raw, held }) => sightings(held, openModel(packModel(raw))));
  const verify = fitVerify(seen);
  log(`${seen.length} possible attributions in held articles, ${seen.filter((s) => s.right).length} right`);
  for (const { raw, held } of trials) log(strictScore(held, openModel(packModel({ ...raw, verify }))));
  const packed = gzipSync(packModel({ ...(trialOnly && trials[0] ? trials[0].raw : learn(all, [], columns, log)), verify }), { level: 9 });
  fs.writeFileSync(out, packed);
  log(`${out}: ${packed.length} bytes`);
}

function learn(train: readonly Annotated[], held: readonly Annotated[], columns: ClassColumns, log: (line: string) => void): RawModel {
  const classes = new WordClasses(columns);
  const cueIndex = new FeatureIndex();
  const sentences = cueExamples(train, cueIndex, LEAST_SEEN.cue, classes);
  const heldSentences = cueExamples(held, cueIndex, 0, classes);
  log(`cues: ${cueIndex.count} features`);
  const cue = trainCues(sentences, cueIndex, CUES, (epoch, w, loss) =>
    log(`cues, round ${epoch + 1}: loss ${loss.toFixed(0)} ${held.length > 0 ? cueScore(heldSentences, w) : ''}`),
  );

  const index = { statics: new FeatureIndex(), relatives: new FeatureIndex(), frames: new FeatureIndex() };
  const cuesOf = (articles: ReturnType<typeof articlesOf>) => articles.map((a) => goldCues(a.source, a.words));
  const articles = articlesOf(train, index, LEAST_SEEN.arguments, classes);
  const heldArticles = articlesOf(held, index, 0, classes);
  const cues = examplesOf(articles, cuesOf(articles), index, LEAST_SEEN.arguments);
  const heldCues = examplesOf(heldArticles, cuesOf(heldArticles), index, 0);
  log(`arguments: ${index.statics.count} + ${index.relatives.count} + ${index.frames.count} features, ${cues.length} cues`);
  const w = trainArguments(articles, cues, index, ARGUMENTS, (epoch, weights, loss) =>
    log(`arguments, round ${epoch + 1}: loss ${loss.toFixed(0)} ${held.length > 0 ? argumentScore(heldArticles, heldCues, weights) : ''}`),
  );
  const raw = {
    ...columns,
    cue: quantise(cueIndex, cue.weights, LABELS, ROUNDING),
    statics: quantise(index.statics, w.statics, COLUMNS, ROUNDING),
    relatives: quantise(index.relatives, w.relatives, COLUMNS, ROUNDING),
    frames: quantise(index.frames, w.frames, FRAMES, ROUNDING),
    transitions: [...cue.transitions],
    verify: [],
    threshold: THRESHOLD,
  };
  log(`rows kept: cue ${raw.cue.keys.length}, arguments ${raw.statics.keys.length} + ${raw.relatives.keys.length} + ${raw.frames.keys.length}`);
  return raw;
}
