// What each step from a capture to its claims costs: CPU of one thread over a file of stories (`{"text", "title", "date"}` a line), or over generated reports.
// `npx tsx bench/extract.ts [FILE]`
import fs from 'node:fs';
import { z } from 'zod';
import { ingestedText } from '../src/claims.ts';
import { findAnswers } from '../src/extract/answers/answers.ts';
import { attributions } from '../src/extract/attribution/attributions.ts';
import { findClaims } from '../src/extract/claims/claims.ts';
import { findPlaces } from '../src/extract/places/places.ts';
import { findQuantities } from '../src/extract/quantities/quantities.ts';
import { findTimes } from '../src/extract/times/times.ts';
import { findToll } from '../src/extract/toll/toll.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { read } from '../src/read/read.ts';
import { analyse } from '../src/text/analyse.ts';
import { loadAttributionModel } from '../src/weights/load.ts';
import { clock } from './pinned.ts';
import { makeReports } from './reports.ts';

/** Stories read before the clock starts: by then most of the code is compiled. */
const WARM_UP = 200;
const MOST = 500;
const Story = z.object({ text: z.string(), title: z.string().optional(), date: z.string().optional() });

const [file] = process.argv.slice(2);
const stories =
  file === undefined
    ? makeReports(WARM_UP + MOST).map(({ text, published }) => ({ text, published }))
    : fs
        .readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .slice(0, WARM_UP + MOST)
        .map((line) => Story.parse(JSON.parse(line)))
        .map(({ text, title, date }) => ({ text, ...(title !== undefined && { title }), ...(date !== undefined && { published: date }) }));
const gazetteer = loadGazetteer();
const model = loadAttributionModel();

const spent = new Map<string, number>();
function timed<T>(step: string, work: () => T): T {
  const began = clock();
  const result = work();
  spent.set(step, (spent.get(step) ?? 0) + clock() - began);
  return result;
}

for (const [i, { text, ...meta }] of stories.entries()) {
  if (i === WARM_UP) spent.clear();
  const report = timed('read', () => read(ingestedText(text, 'text/plain', meta), 'r1'));
  const doc = timed('sentences, words, tags', () => analyse(report));
  const places = timed('places', () => findPlaces(doc, report, gazetteer));
  const times = timed('times', () => findTimes(doc, report));
  const quantities = timed('quantities', () => findQuantities(doc));
  const trained = timed('attributions', () => attributions(doc, model));
  timed('claims, with their answers', () => findClaims(doc, report, { trained, places, times, quantities, findAnswers }));
  timed('toll', () => findToll(doc, report.title));
}

const reports = Math.max(1, stories.length - WARM_UP);
const total = [...spent.values()].reduce((sum, us) => sum + us, 0);
console.table(
  Object.fromEntries(
    [...spent, ['together', total] as const].map(([step, us]) => [
      step,
      { 'ms of CPU a report': (us / 1000 / reports).toFixed(2), share: `${((100 * us) / total).toFixed(0)} %` },
    ]),
  ),
);
