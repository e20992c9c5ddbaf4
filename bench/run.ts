// Fixed work: what it yields is pinned in counts.json and must not change unnoticed; how long it takes is printed and judged by people. Then places
// and times alone, and the workbench on a small case, as `bench/annotate.ts`, `bench/api.ts` and `bench/workbench.ts` measure them.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { ingestedText } from '../src/claims.ts';
import { attributions } from '../src/extract/attribution/attributions.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import type { Ingested } from '../src/model/capture.ts';
import { makeDossier } from '../src/pipeline.ts';
import { toHtml } from '../src/present/html.ts';
import { toJson } from '../src/present/json.ts';
import { toMarkdown } from '../src/present/markdown.ts';
import { analyse } from '../src/text/analyse.ts';
import { segment } from '../src/text/segment.ts';
import { loadAttributionModel } from '../src/weights/load.ts';
import { makeReports } from './reports.ts';

const PINNED = path.join(import.meta.dirname, 'counts.json');
const MAIN = path.join(import.meta.dirname, '..', 'dist', 'cli', 'main.js');
const reports = makeReports(500);

async function* captures(): AsyncGenerator<Ingested> {
  for (const { text, ...meta } of reports) yield ingestedText(text, 'text/plain', meta);
}

/** Milliseconds. */
async function timed<T>(work: () => T | Promise<T>): Promise<[result: T, ms: number]> {
  const began = performance.now();
  const result = await work();
  return [result, performance.now() - began];
}

const [model, openingModel] = await timed(loadAttributionModel);
const [gazetteer, opening] = await timed(loadGazetteer);
const [docs, reading] = await timed(() => reports.map(analyse));
const [, attributing] = await timed(() => reports.map(({ text }) => attributions(segment(text), model)));
const [dossier, whole] = await timed(() => makeDossier(captures(), { gazetteer, model }));
const [, html] = await timed(() => toHtml(dossier));
const [, markdown] = await timed(() => toMarkdown(dossier));
const [, json] = await timed(() => toJson(dossier));

const counts = {
  reports: dossier.reports.length,
  faults: dossier.faults.length,
  tokens: docs.reduce((sum, doc) => sum + doc.tokens.length, 0),
  claims: dossier.claims.length,
  sources: dossier.sources.length,
  origins: dossier.origins.length,
  questions: dossier.incidents.reduce((sum, incident) => sum + incident.questions.length, 0),
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-bench-'));
const article = path.join(folder, 'article.txt');
fs.writeFileSync(article, reports[0]?.text ?? '');
const median = async (args: string[]): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push((await timed(() => execFileSync(process.execPath, [MAIN, ...args], { cwd: folder, stdio: 'ignore' })))[1]);
  return times.sort((a, b) => a - b)[2] ?? 0;
};
const help = await median(['--help']);
const single = await median(['dossier', article]);
fs.rmSync(folder, { recursive: true });

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const rate = (count: number, time: number): string => `${Math.round((count / time) * 1000)}/s`;
console.table({
  'open the gazetteer': [ms(opening)],
  'open the model': [ms(openingModel)],
  'sentences and tokens': [`${rate(counts.tokens, reading)} tokens`],
  'attributions, one thread': [`${rate(counts.reports, attributing)} reports, ${rate(counts.tokens, attributing)} tokens`],
  'captures to dossier, one thread': [`${rate(counts.reports, whole)} reports`, 'asked: 250/s on two cores'],
  'dossier as HTML': [ms(html)],
  'dossier as Markdown': [ms(markdown)],
  'dossier as JSON': [ms(json)],
  'hearsay --help, cold': [ms(help)],
  'hearsay dossier, one article, cold': [ms(single)],
  'most memory held': [`${Math.round(process.resourceUsage().maxRSS / 1024)} MB`],
});

const pinned = fs.existsSync(PINNED) ? z.record(z.string(), z.number()).parse(JSON.parse(fs.readFileSync(PINNED, 'utf8'))) : {};
const changed = Object.entries(counts).filter(([name, count]) => pinned[name] !== count);
for (const [name, count] of Object.entries(counts))
  console.log(`${name.padEnd(10)}${String(count).padStart(8)}${pinned[name] === count ? '' : `   pinned ${pinned[name] ?? 'nowhere'}`}`);
if (process.argv.includes('--update')) fs.writeFileSync(PINNED, `${JSON.stringify(counts, null, 2)}\n`);
else if (changed.length > 0) {
  console.error('The counts changed. If that is meant, pin them with `npm run bench -- --update`.');
  process.exitCode = 1;
}

for (const name of ['annotate.ts', 'api.ts', 'workbench.ts']) {
  console.log(`\nbench/${name}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, name)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
