import fs from 'node:fs';
import path from 'node:path';
import { stemOf } from '../../src/extract/attribution/words.ts';

const COMMUNICATION_VERB = 32;
const COGNITION_VERB = 31;
const PERSON = 18;
const GROUP = 14;
const COMMUNICATION = 10;
const THAT_CLAUSE = 26;

/** By hash of the stem: what kind of verb and noun WordNet knows the word as, a byte each, 0 for none. */
export function wordnetClasses(dir: string): Map<number, { verb: number; noun: number }> {
  const found = new Map<number, { verb: number; noun: number }>();
  const entry = (lemma: string) => {
    const stem = stemOf(lemma);
    const known = found.get(stem) ?? { verb: 0, noun: 0 };
    found.set(stem, known);
    return known;
  };
  const verbs = data(path.join(dir, 'data.verb'));
  for (const [lemma, senses] of index(path.join(dir, 'index.verb'))) {
    const top = senses.slice(0, 4).map((offset) => verbs.get(offset) ?? { file: 0, frames: [] });
    const e = entry(lemma);
    if (e.verb !== 0) continue;
    e.verb = (top[0]?.file ?? 0) - 28;
    if (top.some((s) => s.file === COGNITION_VERB)) e.verb |= 16;
    if (top.some((s) => s.file === COMMUNICATION_VERB)) e.verb |= 32;
    if (top.some((s) => s.frames.includes(THAT_CLAUSE))) e.verb |= 64;
  }
  const nouns = data(path.join(dir, 'data.noun'));
  for (const [lemma, senses] of index(path.join(dir, 'index.noun'))) {
    const top = senses.slice(0, 3).map((offset) => nouns.get(offset)?.file ?? 0);
    const e = entry(lemma);
    if (e.noun !== 0) continue;
    e.noun = (top[0] ?? 0) - 2;
    if (top.includes(PERSON)) e.noun |= 32;
    if (top.includes(COMMUNICATION)) e.noun |= 64;
    if (top.includes(GROUP)) e.noun |= 128;
  }
  return found;
}

function* lines(file: string): Generator<string> {
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) if (line !== '' && !line.startsWith(' ')) yield line;
}

/** Single lower-case words and their senses' offsets, the most frequent first. */
function* index(file: string): Generator<[string, string[]]> {
  for (const line of lines(file)) {
    const cells = line.trim().split(' ');
    const lemma = cells[0] ?? '';
    if (!/^[a-z]+$/.test(lemma)) continue;
    const senses = Number(cells[2]);
    yield [lemma, cells.slice(-senses)];
  }
}

function data(file: string): Map<string, { file: number; frames: number[] }> {
  const out = new Map<string, { file: number; frames: number[] }>();
  for (const line of lines(file)) {
    const bar = line.indexOf(' | ');
    const cells = line.slice(0, bar < 0 ? line.length : bar).split(' ');
    const frames: number[] = [];
    for (const [i, cell] of cells.entries())
      if (cell === '+' && /^\d\d$/.test(cells[i + 1] ?? '') && /^\d\d$/.test(cells[i + 2] ?? '') && i > 5) frames.push(Number(cells[i + 1]));
    out.set(cells[0] ?? '', { file: Number(cells[1]), frames });
  }
  return out;
}
