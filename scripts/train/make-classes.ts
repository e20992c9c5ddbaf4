import fs from 'node:fs';
import path from 'node:path';
import { wordsOf } from '../../src/extract/attribution/words.ts';
import { paragraphs } from '../../src/text/analyse.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { clusters } from './clusters.ts';

const dir = '/work/shared/corpora';
const files = ['attribution/polnear.train.jsonl', 'stories/gva.dev.jsonl', 'stories/gvc.jsonl', 'places/lgl.jsonl', 'places/geovirus.jsonl', 'places/geowebnews.jsonl', 'times/timebank.jsonl', 'times/aquaint.jsonl', 'copies/pan13.dev.docs.jsonl'];
const texts: Int32Array[] = [];
const count = new Map<number, number>();
let total = 0;
for (const f of files) {
  for (const line of fs.readFileSync(path.join(dir, f), 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const { text } = JSON.parse(line) as { text?: string };
    if (!text) continue;
    const blocks = paragraphs(text);
    const sentences = blocks.flatMap((b, block) => splitSentences(text, b.span[0], b.span[1]).map(([start, end]) => ({ start, end, first: 0, last: 0, block })));
    const words = wordsOf({ text, blocks, tokens: [], sentences, quotes: [] }, null);
    const seq: number[] = [];
    for (const [a, b] of words.sentences) {
      for (let i = a; i < b; i++) {
        const w = words.word[i] as number;
        seq.push(w);
        count.set(w, (count.get(w) ?? 0) + 1);
      }
      seq.push(0);
    }
    total += seq.length;
    texts.push(Int32Array.from(seq));
  }
  console.log(f, total, count.size);
}
const keep = [...count].filter(([, n]) => n >= 4).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([w]) => w);
const id = new Map(keep.map((w, i) => [w, i + 2]));
const text = new Int32Array(total);
let at = 0;
for (const t of texts) for (const w of t) text[at++] = w === 0 ? 0 : (id.get(w) ?? 1);
console.log('vocabulary', keep.length, 'words', total);
const fine = clusters(text, keep.length + 2, 400, 12, console.log);
const coarse = clusters(text, keep.length + 2, 60, 10, console.log);
fs.writeFileSync('/tmp/clusters.json', JSON.stringify(keep.map((w, i) => [w, fine[i + 2], coarse[i + 2]])));
