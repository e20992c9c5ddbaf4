import fs from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { attributions } from '../../src/extract/attribution/attributions.ts';
import { openModel } from '../../src/extract/attribution/model.ts';
import { analyse } from '../../src/text/analyse.ts';
// @ts-ignore
import { score } from '/work/shared/corpora/scorers/attribution.mjs';
const [, , modelFile = '/tmp/model.bin.gz', which = 'held', list = '0.2,0.25,0.3,0.35,0.4', verifyFile = ''] = process.argv;
const dir = '/work/shared/corpora/attribution';
const docs = fs.readFileSync(`${dir}/polnear.${which === 'dev' ? 'dev' : 'train'}.jsonl`, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
const seen = new Map<string, number>();
const gold = which === 'dev' ? docs : docs.filter((d) => { const n = seen.get(d.publisher) ?? 0; seen.set(d.publisher, n + 1); return n % 10 === 4; });
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
const c0 = cpu();
let model = openModel(gunzipSync(fs.readFileSync(modelFile)));
if (verifyFile) model = { ...model, verify: JSON.parse(fs.readFileSync(verifyFile, 'utf8')) };
console.log('load cpu ms', (cpu() - c0).toFixed(0));
const analysed = gold.map((d) => analyse({ text: d.text }));
const c1 = cpu();
for (const d of gold) analyse({ text: d.text });
const c2 = cpu();
for (const doc of analysed) attributions(doc, model);
const c3 = cpu();
for (const doc of analysed) attributions(doc, model);
const c4 = cpu();
console.log(`cpu ms per article: analyse ${((c2 - c1) / gold.length).toFixed(2)}, model cold ${((c3 - c2) / gold.length).toFixed(2)} warm ${((c4 - c3) / gold.length).toFixed(2)}`);
const all = analysed.map((doc) => attributions(doc, { ...model, threshold: 0 }));
for (const t of list.split(',')) {
  const pred = all.map((as, k) => ({ doc_id: gold[k].doc_id, attributions: as.filter((a) => a.confidence >= Number(t)).map((a, i) => ({ id: `A${i}`, ...a, nested_in: null })) }));
  const m = score(gold, pred, {}).metrics;
  const f = (k: string) => `${(100 * m[k].p).toFixed(1)}/${(100 * m[k].r).toFixed(1)}/${(100 * m[k].f1).toFixed(1)}`;
  console.log(t, 'attr', f('all|attr|strict'), 'src', f('all|source|partial'), 'cue', f('all|cue|partial'), 'content', f('all|content|partial'), 'direct', f('direct|content|strict'));
}
