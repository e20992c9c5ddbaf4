import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { COLUMNS, FRAMES } from '../../src/extract/attribution/lattice.ts';
import { LABELS } from '../../src/extract/attribution/chain.ts';
import { packModel } from '../../src/extract/attribution/model.ts';
import { argumentScore, articlesOf, examplesOf, goldCues, trainArguments } from './argument-crf.ts';
import { readCorpus, split, trainFile } from './corpus.ts';
import { cueExamples, cueScore, trainCues } from './cue-crf.ts';
import { quantise } from './export.ts';
import { FeatureIndex } from './feature-index.ts';
import { classColumns } from './load-classes.ts';

const env = (name: string, or: number) => Number(process.env[name] ?? or);
const t0 = performance.now();
const log = (s: string) => console.log(((performance.now() - t0) / 1000).toFixed(1), s);
const out = process.argv[2] ?? '/tmp/model.bin.gz';
const all = readCorpus(trainFile('/work/shared/corpora/attribution'));
const { train, held } = process.env.FULL ? { train: all, held: [] } : split(all);

const cueIndex = new FeatureIndex(22);
const ex = cueExamples(train, cueIndex, env('CUE_MIN', 4));
const hx = cueExamples(held, cueIndex, 0);
log(`${cueIndex.count} cue features`);
const cue = trainCues(ex, cueIndex, { epochs: env('CUE_EPOCHS', 4), rate: env('CUE_RATE', 0.05), l2: env('CUE_L2', 1e-3), drop: env('CUE_DROP', 0.5) }, (e, w, loss) => log(`cue ${e} loss ${loss.toFixed(0)} ${held.length ? cueScore(hx, w) : ''}`));

const index = { statics: new FeatureIndex(22), relatives: new FeatureIndex(22), frames: new FeatureIndex(18) };
const A = articlesOf(train, index, env('MIN', 5)), H = articlesOf(held, index, 0);
const E = examplesOf(A, A.map((a) => goldCues(a.source, a.words)), index, env('MIN', 5));
const F = examplesOf(H, H.map((a) => goldCues(a.source, a.words)), index, 0);
log(`${index.statics.count} ${index.relatives.count} ${index.frames.count} features; ${E.length} cues`);
const w = trainArguments(A, E, index, { epochs: env('EPOCHS', 4), rate: env('RATE', 0.05), l2: env('L2', 1e-3), start: 1, drop: env('DROP', 0.5) }, (e, w, loss) => log(`${e} loss ${loss.toFixed(0)} ${held.length ? argumentScore(H, F, w) : ''}`));

const columns = classColumns();
const limit = env('LIMIT', 2), least = env('LEAST', 0.02);
const raw = {
  ...columns,
  cue: quantise(cueIndex, cue.weights, LABELS, limit, least),
  statics: quantise(index.statics, w.statics, COLUMNS, limit, least),
  relatives: quantise(index.relatives, w.relatives, COLUMNS, limit, least),
  frames: quantise(index.frames, w.frames, FRAMES, limit, least),
  transitions: [...cue.transitions],
};
const bytes = packModel(raw);
const zipped = gzipSync(bytes, { level: 9 });
fs.writeFileSync(out, zipped);
log(`rows: cue ${raw.cue.keys.length} statics ${raw.statics.keys.length} relatives ${raw.relatives.keys.length} frames ${raw.frames.keys.length}; ${bytes.length} bytes, ${zipped.length} packed`);
