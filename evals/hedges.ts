import fs from 'node:fs';
import path from 'node:path';
import { claimsOf } from '../src/claims.ts';
import { type Figures, percent } from './figures.ts';

const FILE = path.join(import.meta.dirname, 'hedges', 'cases.txt');

/** What a sentence's first attributed claim leaves sure, and the hedges that weaken it. */
interface Reading {
  certainty: string;
  polarity: string;
  hedges: string[];
}

export interface HedgeCase extends Reading {
  text: string;
}

/** Sentences, one a line: certainty and polarity, then the sentence with its hedges in braces. */
export function hedgeCases(): HedgeCase[] {
  return fs
    .readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [head = '', marked = ''] = line.split(' | ');
      const [certainty = '', polarity = ''] = head.split(' ');
      return { certainty, polarity, text: marked.replace(/[{}]/g, ''), hedges: Array.from(marked.matchAll(/\{([^}]+)\}/g), ([, hedge = '']) => hedge) };
    });
}

/** What the claims of the sentence say; null when nobody is given the word in it. */
export function readHedges(text: string): Reading | null {
  const claim = claimsOf(text).find(({ form, nested_in }) => form !== 'narrator' && nested_in === null);
  return claim ? { certainty: claim.certainty, polarity: claim.polarity, hedges: claim.hedges.map(([s, e]) => text.slice(s, e)) } : null;
}

/** Shares of the sentences read as marked, in percent. */
export async function scoreHedges(): Promise<Figures> {
  const cases = hedgeCases();
  const share = (right: (expected: HedgeCase, found: Reading | null) => boolean) =>
    percent(cases.filter((c) => right(c, readHedges(c.text))).length / cases.length);
  return {
    'hedges.scope': share((c, found) => found?.hedges.join('|') === c.hedges.join('|')),
    'hedges.certainty': share((c, found) => found?.certainty === c.certainty),
    'hedges.polarity': share((c, found) => found?.polarity === c.polarity),
  };
}
