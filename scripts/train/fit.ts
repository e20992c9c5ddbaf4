// fits verify on held with a packed model, writes the model again
import fs from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openModel } from '../../src/extract/attribution/model.ts';
import { readCorpus, split } from './corpus.ts';
import { fitVerify, sightings } from './verify-training.ts';
const { held } = split(readCorpus('/work/shared/corpora/attribution/polnear.train.jsonl'));
const model = openModel(gunzipSync(fs.readFileSync(process.argv[2] ?? '/tmp/m2.bin.gz')));
const t0 = process.cpuUsage();
const list = sightings(held, model);
const t1 = process.cpuUsage(t0);
console.log('cpu ms per article', (t1.user + t1.system) / 1000 / held.length, list.length, list.filter((x) => x.right).length);
const w = fitVerify(list);
console.log(JSON.stringify(w));
fs.writeFileSync('/tmp/verify.json', JSON.stringify(w));
