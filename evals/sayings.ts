import fs from 'node:fs';
import path from 'node:path';
import { claimsOf } from '../src/claims.ts';
import type { Claim } from '../src/model/claim.ts';
import { type Figures, percent } from './figures.ts';

const FILE = path.join(import.meta.dirname, 'sayings', 'cases.txt');

interface Passage {
  text: string;
  rows: string[];
}

/** Passages of every press style, one a line, with the claims each holds. */
function sayings(): Passage[] {
  return fs
    .readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [text = '', ...rows] = line.split(' => ').map((part) => part.trim());
      return { text, rows };
    });
}

/** A claim as "polarity: speaker < relay | content". */
function row({ chain, polarity, text }: Claim): string {
  const who = chain.filter(({ role }) => role !== 'publisher').map(({ name }) => name);
  return `${polarity === 'asserted' ? '' : `${polarity}: `}${who.join(' < ')} | ${text}`;
}

/** What the report gives to others in a passage. */
function saidIn(text: string): string[] {
  return claimsOf(text)
    .filter(({ form }) => form !== 'narrator')
    .map(row);
}

/** Of the marked claims those found with speaker, relays, polarity and content as marked, and of the claims found those marked; in percent. */
export async function scoreSayings(): Promise<Figures> {
  let marked = 0;
  let found = 0;
  let right = 0;
  for (const { text, rows } of sayings()) {
    const said = saidIn(text);
    marked += rows.length;
    found += said.length;
    right += rows.filter((wanted) => said.includes(wanted)).length;
  }
  return { 'sayings.recall': percent(right / marked), 'sayings.precision': percent(right / found) };
}
