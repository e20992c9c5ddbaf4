import fs from 'node:fs';
import path from 'node:path';
import { splitSentences } from '../src/text/sentences.ts';
import { type Figures, percent } from './figures.ts';

const FILE = path.join(import.meta.dirname, 'sentences', 'cases.txt');

export interface SentenceCase {
  text: string;
  sentences: string[];
}

/** The hard cases, one a line, `¶` between sentences. */
export function sentenceCases(): SentenceCase[] {
  return fs
    .readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => ({ text: line.replace(/¶\s*/g, ''), sentences: line.split('¶').map((part) => part.trim()) }));
}

export function splits({ text, sentences }: SentenceCase): boolean {
  const found = splitSentences(text).map(([start, end]) => text.slice(start, end));
  return found.length === sentences.length && found.every((sentence, i) => sentence === sentences[i]);
}

/** Share of the hard cases that are split exactly as marked, in percent. */
export async function scoreSentences(): Promise<Figures> {
  const cases = sentenceCases();
  return { 'sentences.exact': percent(cases.filter(splits).length / cases.length) };
}
