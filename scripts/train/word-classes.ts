import fs from 'node:fs';
import path from 'node:path';
import { type ClassColumns, endingKey, formKey } from '../../src/extract/attribution/classes.ts';
import { isName } from '../../src/extract/attribution/shape.ts';
import { TAG_COUNT, tagNumber } from '../../src/extract/attribution/tags.ts';
import { wordsOf } from '../../src/extract/attribution/words.ts';
import { analyse } from '../../src/text/analyse.ts';
import { clusters } from './clusters.ts';
import { wordnetClasses } from './wordnet.ts';

/** Texts that words are counted in; the development part of the attribution corpus is not among them. */
const TEXTS = [
  'attribution/polnear.train.jsonl',
  'stories/gva.dev.jsonl',
  'stories/gvc.jsonl',
  'places/lgl.jsonl',
  'places/geovirus.jsonl',
  'places/geowebnews.jsonl',
  'times/timebank.jsonl',
  'times/aquaint.jsonl',
  'copies/pan13.dev.docs.jsonl',
];
const LEAST_SEEN = 4;
const FINE = 400;
const COARSE = 60;
/** a second part of speech counts when it has at least this share of a word's sightings */
const LEAST_SHARE = 0.05;
/** costs are in eighths of a nat */
const UNIT = 8;

/** Counts words, their parts of speech (as wink-nlp tags them) and their neighbours, and puts words into classes. */
export function learnClasses(data: string, wordnet: string, log: (line: string) => void): ClassColumns {
  const texts: Int32Array[] = [];
  const count = new Map<number, number>();
  const forms = new Map<number, Int32Array>();
  const follow = new Float64Array(TAG_COUNT * TAG_COUNT);
  const see = (key: number, tag: number) => {
    const known = forms.get(key) ?? new Int32Array(TAG_COUNT);
    known[tag] = (known[tag] ?? 0) + 1;
    forms.set(key, known);
  };
  for (const text of textsIn(data)) {
    const doc = analyse({ text });
    const words = wordsOf(doc, null);
    const row: number[] = [];
    let t = 0;
    for (const [first, last] of words.sentences) {
      let before = 0;
      for (let i = first; i < last; i++) {
        const word = words.word[i] ?? 0;
        row.push(word);
        count.set(word, (count.get(word) ?? 0) + 1);
        while ((doc.tokens[t]?.end ?? Infinity) <= (words.start[i] ?? 0)) t++;
        const token = doc.tokens[t];
        const tag = token && token.start < (words.end[i] ?? 0) ? tagNumber(token.tag) : 0;
        const shape = words.shape[i] ?? 0;
        see(formKey(word, isName(shape) && i > first), tag);
        see(endingKey(words.suffix[i] ?? 0, shape), tag);
        const at = before * TAG_COUNT + tag;
        follow[at] = (follow[at] ?? 0) + 1;
        before = tag;
      }
      row.push(0);
    }
    texts.push(Int32Array.from(row));
  }
  const kept = [...count]
    .filter(([, n]) => n >= LEAST_SEEN)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([word]) => word);
  const number = new Map(kept.map((word, i) => [word, i + 2]));
  const stream = Int32Array.from(texts.flatMap((row) => [...row]).map((word) => (word === 0 ? 0 : (number.get(word) ?? 1))));
  log(`${stream.length} words, ${kept.length} different ones seen ${LEAST_SEEN} times or more`);
  const fine = clusters(stream, kept.length + 2, FINE, 12, log);
  const coarse = clusters(stream, kept.length + 2, COARSE, 10, log);
  const order = kept.map((_, i) => i).sort((a, b) => (kept[a] ?? 0) - (kept[b] ?? 0));
  const tagged = [...forms]
    .filter(([, tags]) => total(tags) >= LEAST_SEEN)
    .sort((a, b) => a[0] - b[0])
    .map(([key, tags]) => [key, ...twoLikeliest(tags)] as const);
  const stems = [...wordnetClasses(wordnet)].sort((a, b) => a[0] - b[0]);
  return {
    words: Int32Array.from(order, (i) => kept[i] ?? 0),
    fine: Uint16Array.from(order, (i) => (fine[i + 2] ?? 0) + 1),
    coarse: Uint8Array.from(order, (i) => (coarse[i + 2] ?? 0) + 1),
    forms: Int32Array.from(tagged, (r) => r[0]),
    tag: Uint8Array.from(tagged, (r) => r[1]),
    second: Uint8Array.from(tagged, (r) => r[2]),
    margin: Int8Array.from(tagged, (r) => r[3]),
    stems: Int32Array.from(stems, (r) => r[0]),
    verb: Uint8Array.from(stems, (r) => r[1].verb),
    noun: Uint8Array.from(stems, (r) => r[1].noun),
    tagTransitions: tagTransitions(follow),
  };
}

function* textsIn(data: string): Generator<string> {
  for (const file of TEXTS)
    for (const line of fs.readFileSync(path.join(data, file), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const record: unknown = JSON.parse(line);
      if (typeof record === 'object' && record !== null && 'text' in record && typeof record.text === 'string') yield record.text;
    }
}

const total = (tags: ArrayLike<number>): number => {
  let n = 0;
  for (let i = 0; i < tags.length; i++) n += tags[i] ?? 0;
  return n;
};

function twoLikeliest(tags: Int32Array): [first: number, second: number, margin: number] {
  const [a = 0, b = 0] = [...tags.keys()].sort((x, y) => (tags[y] ?? 0) - (tags[x] ?? 0) || x - y);
  const na = tags[a] ?? 0;
  const nb = tags[b] ?? 0;
  if (nb < total(tags) * LEAST_SHARE) return [a, 0, 0];
  return [a, b, Math.min(127, Math.round(UNIT * Math.log(na / nb)))];
}

/** Cost of a tag after another beyond its cost anywhere: the words' own tags have that one already. */
function tagTransitions(follow: Float64Array): Int8Array {
  const all = total(follow);
  const out = new Int8Array(TAG_COUNT * TAG_COUNT);
  for (let b = 0; b < TAG_COUNT; b++) {
    let anywhere = 1;
    for (let a = 0; a < TAG_COUNT; a++) anywhere += follow[a * TAG_COUNT + b] ?? 0;
    for (let a = 0; a < TAG_COUNT; a++) {
      const row = total(follow.subarray(a * TAG_COUNT, (a + 1) * TAG_COUNT));
      const here = ((follow[a * TAG_COUNT + b] ?? 0) + 0.5) / (row + TAG_COUNT / 2);
      out[a * TAG_COUNT + b] = Math.max(-127, Math.min(127, Math.round(-UNIT * Math.log((here * all) / anywhere))));
    }
  }
  return out;
}
