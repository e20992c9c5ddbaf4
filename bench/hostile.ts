// Texts made to break a reader: ten thousand by chance, then 100 kB of each of some units repeated. Prints how many spans lie outside their text
// and how long the longest took; fails when one does. 100 kB are meant to take less than half a second on an idle machine. `npx tsx bench/hostile.ts`
import { ingestedText } from '../src/claims.ts';
import { extract } from '../src/extract/extract.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import type { Span } from '../src/model/span.ts';
import { read } from '../src/read/read.ts';
import { loadAttributionModel } from '../src/weights/load.ts';
import { generator } from './chance.ts';

const TEXTS = 10_000;
const MOST_PIECES = 60;
const SIZE = 100_000;
/** one piece in five is any code unit, half of a pair of surrogates included */
const ODD = 0.2;

const PIECES = (
  'said|he|The mayor|Reyes|according to|that|who|told us|believes|did not comment on|citing|is quoted by|as saying|it is reported|seen in a video|killed|two|' +
  "1,000|on Monday|in Odesa|KYIV (AP) — |@x|é|漢字|💔|“|”|\"|''|``|‘|’|'|«|»|(|)|:|;|, |. |? |— |… | | | |\n\n|\u0000|\ud83d|\udc00"
).split('|');
const UNITS = (
  'he said "x |he said “x |"x" he said |“said |\'\'x `` said |said the man who said |he said that she said that |he said: |he,said.|a| |\n|.|,|"|“|‘|\'|(|«|:|' +
  '\ud83d|漢|A. |Mr. |Ab Cd |A-|1,|12:|on Monday |in Odesa |2 dead |according to |citing a post, |who, |@x |https://x.y/|- '
).split('|');

const resources = { gazetteer: loadGazetteer(), model: loadAttributionModel() };

interface Tried {
  outside: number;
  ms: number;
}

/** Reads a text whole and counts the spans that do not lie inside it. */
function tried(text: string): Tried {
  const began = performance.now();
  const { report, claims, places, times, quantities } = extract(read(ingestedText(text, 'text/plain', {}), 'r1'), resources);
  const ms = performance.now() - began;
  const outside = (span: Span | null): boolean => span !== null && (span[0] < 0 || span[0] >= span[1] || span[1] > report.text.length);
  const spans = claims.flatMap(({ content, hedges, chain }) => [content, hedges, chain.flatMap(({ span, cue }) => [span, cue])].flat());
  const mentions = [places, times, quantities].flat().map(({ span }) => span);
  return { outside: [spans, mentions].flat().filter(outside).length, ms };
}

const chance = generator(5);
const piece = (): string =>
  chance() < ODD ? String.fromCharCode(Math.floor(chance() * 0x10000)) : (PIECES[Math.floor(chance() * PIECES.length)] ?? '') + (chance() < 0.5 ? ' ' : '');
const byChance = Array.from({ length: TEXTS }, () => tried(`Told: ${Array.from({ length: Math.floor(chance() * MOST_PIECES) }, piece).join('')}`));
const repeated = UNITS.map((unit) => ({ unit: JSON.stringify(unit), ...tried(`Told: ${unit.repeat(Math.ceil(SIZE / unit.length))}`) }));

const outside = byChance.concat(repeated).reduce((sum, found) => sum + found.outside, 0);
const slowest = (found: readonly Tried[]): string => `${Math.max(...found.map(({ ms }) => ms)).toFixed(0)} ms`;
for (const { unit, ms } of repeated.toSorted((a, b) => b.ms - a.ms).slice(0, 8)) console.log(`${unit.padEnd(32)}${ms.toFixed(0).padStart(6)} ms`);
console.table({
  'texts by chance': TEXTS,
  'slowest of them': slowest(byChance),
  'units repeated': UNITS.length,
  'slowest of them, 100 kB': slowest(repeated),
  'spans outside their text': outside,
});
if (outside > 0) process.exitCode = 1;
