import path from 'node:path';
import { parseArgs } from 'node:util';
import { trainAttribution } from './train/attribution.ts';

const USAGE = `npm run train -- attribution --data DIR [--wordnet DIR] [--out FILE] [--trial]
  --data DIR     folder of corpora (attribution/polnear.train.jsonl and others)
  --wordnet DIR  WordNet 3.0 files (Debian's wordnet-base puts them in /usr/share/wordnet)
  --out FILE     models/attribution.bin.gz unless given
  --trial        stop after the trial that keeps every tenth article from training, to tune on`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, wordnet: { type: 'string' }, out: { type: 'string' }, trial: { type: 'boolean' } },
});
if (positionals[0] !== 'attribution' || values.data === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const begun = performance.now();
  trainAttribution({
    data: values.data,
    wordnet: values.wordnet ?? '/usr/share/wordnet',
    out: values.out ?? path.join(import.meta.dirname, '..', 'models', 'attribution.bin.gz'),
    trialOnly: values.trial ?? false,
    log: (line) => console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`),
  });
}
