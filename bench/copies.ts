// Signing texts, and an index of a million of them: what is found is pinned in copies.json, speed and memory are printed. `npx tsx bench/copies.ts`
import { Candidates } from '../src/link/copies/candidates.ts';
import { sign } from '../src/link/copies/signature.ts';
import { clock, compareWithPinned, rate } from './pinned.ts';
import { makeTexts } from './stories.ts';

const SIGNED = 4000;
const INDEXED = 1_000_000;
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

const texts = [...makeTexts(SIGNED, 18)];
const began = clock();
const fingerprints = texts.reduce((sum, text) => sum + sign(text).fingerprints.length, 0);
const signing = clock() - began;

const candidates = new Candidates();
let [pairs, indexing] = [0, 0];
for (const text of makeTexts(INDEXED, 6)) {
  const from = clock();
  pairs += candidates.add(text).length;
  indexing += clock() - from;
}

console.table({
  [`texts of ${Math.round(texts.join('').length / SIGNED)} characters signed`]: rate(SIGNED, signing),
  [`texts signed and looked up, ${INDEXED}`]: rate(INDEXED, indexing),
  'index of copies': megabytes(candidates.bytes),
  'most memory held': megabytes(process.resourceUsage().maxRSS * 1024),
});
compareWithPinned('copies.json', { fingerprints, 'pairs worth aligning': pairs });
