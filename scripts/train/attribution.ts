import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LABELS } from '../../src/extract/attribution/chain.ts';
import { WordClasses } from '../../src/extract/attribution/classes.ts';
import { COLUMNS, FRAMES } from '../../src/extract/attribution/lattice.ts';
import { packModel } from './pack.ts';
import { argumentScore, articlesOf, examplesOf, trainArguments } from './argument-training.ts';
import { readCorpus, split, trainFile } from './corpus.ts';
import { cueExamples, cueScore, trainCues } from './cue-training.ts';
import { FeatureIndex } from './feature-index.ts';
import { goldCues } from './gold.ts';
import { quantise } from './quantise.ts';
import { learnClasses } from './word-classes.ts';

/** features seen less often are not learnt */
const LEAST_SEEN = { cue: 4, arguments: 5 };
const CUES = { epochs: 3, rate: 0.05, l2: 1e-3, drop: 0.5 };
const ARGUMENTS = { epochs: 4, rate: 0.05, l2: 1e-3, drop: 0.5 };
/** weights beyond `limit` are cut, rows whose largest is below `least` dropped */
const ROUNDING = { limit: 2, least: 0.02 };

/**
 * Trains the attribution model and writes it, compressed, to `out`. With `held`, every tenth article of each publisher is
 * kept out of training and scored as it goes on: for tuning.
 */
export function trainAttribution({ data, wordnet, out, held: hold, log }: { data: string; wordnet: string; out: string; held: boolean; log: (line: string) => void }): void {
  const columns = learnClasses(data, wordnet, log);
  const classes = new WordClasses(columns);
  const all = readCorpus(trainFile(data));
  const { train, held } = hold ? split(all) : { train: all, held: [] };

  const cueIndex = new FeatureIndex();
  const sentences = cueExamples(train, cueIndex, LEAST_SEEN.cue, classes);
  const heldSentences = cueExamples(held, cueIndex, 0, classes);
  log(`cues: ${cueIndex.count} features`);
  const cue = trainCues(sentences, cueIndex, CUES, (epoch, w, loss) => log(`cues, round ${epoch + 1}: loss ${loss.toFixed(0)} ${hold ? cueScore(heldSentences, w) : ''}`));

  const index = { statics: new FeatureIndex(), relatives: new FeatureIndex(), frames: new FeatureIndex() };
  const articles = articlesOf(train, index, LEAST_SEEN.arguments, classes);
  const heldArticles = articlesOf(held, index, 0, classes);
  const cues = examplesOf(articles, articles.map((a) => goldCues(a.source, a.words)), index, LEAST_SEEN.arguments);
  const heldCues = examplesOf(heldArticles, heldArticles.map((a) => goldCues(a.source, a.words)), index, 0);
  log(`arguments: ${index.statics.count} + ${index.relatives.count} + ${index.frames.count} features, ${cues.length} cues`);
  const w = trainArguments(articles, cues, index, ARGUMENTS, (epoch, weights, loss) => log(`arguments, round ${epoch + 1}: loss ${loss.toFixed(0)} ${hold ? argumentScore(heldArticles, heldCues, weights) : ''}`));

  const bytes = packModel({
    ...columns,
    cue: quantise(cueIndex, cue.weights, LABELS, ROUNDING),
    statics: quantise(index.statics, w.statics, COLUMNS, ROUNDING),
    relatives: quantise(index.relatives, w.relatives, COLUMNS, ROUNDING),
    frames: quantise(index.frames, w.frames, FRAMES, ROUNDING),
    transitions: [...cue.transitions],
  });
  const packed = gzipSync(bytes, { level: 9 });
  fs.writeFileSync(out, packed);
  log(`${out}: ${packed.length} bytes (${bytes.length} unpacked)`);
}
