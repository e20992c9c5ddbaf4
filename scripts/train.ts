import path from 'node:path';
import { parseArgs } from 'node:util';
import { trainAttribution } from './train/attribution.ts';
import { trainSameEvent } from './train/same-event.ts';

const USAGE = `npm run train -- attribution --data DIR [--wordnet DIR] [--out FILE] [--trial]
npm run train -- same-event --data DIR [--out FILE]
  --data DIR     folder of corpora (attribution/polnear.train.jsonl, stories/gva.dev.jsonl and others)
  --wordnet DIR  WordNet 3.0 files (Debian's wordnet-base puts them in /usr/share/wordnet)
  --out FILE     models/attribution.bin.gz, or src/link/clusters/weights.generated.ts, unless given
  --trial        stop after the trials on halves and write what the first half gives, to tune on the other`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, wordnet: { type: 'string' }, out: { type: 'string' }, trial: { type: 'boolean' } },
});
const ROOT = path.join(import.meta.dirname, '..');
const begun = performance.now();
const log = (line: string) => console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const { data, out } = values;

if (positionals[0] === 'attribution' && data !== undefined)
  trainAttribution({
    data,
    wordnet: values.wordnet ?? '/usr/share/wordnet',
    out: out ?? path.join(ROOT, 'models', 'attribution.bin.gz'),
    trialOnly: values.trial ?? false,
    log,
  });
else if (positionals[0] === 'same-event' && data !== undefined)
  trainSameEvent({ data, out: out ?? path.join(ROOT, 'src', 'link', 'clusters', 'weights.generated.ts'), log });
else {
  console.error(USAGE);
  process.exitCode = 2;
}
