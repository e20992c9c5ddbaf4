// A case of many reports: how fast they are stored, listed and found, and what memory that takes. Extraction is measured apart, on a sample, and
// its results are used again under other words, so that what is measured here is the store. `npx tsx bench/case.ts [reports] [postgres://…]`
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { addToCase } from '../src/case/adding/add.ts';
import type { Reader } from '../src/case/adding/reader.ts';
import { find } from '../src/case/finding/find.ts';
import { createCase, type OpenCase, openCase } from '../src/case/open-case.ts';
import { ingestedText } from '../src/claims.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import type { Ingested } from '../src/model/capture.ts';
import type { Extraction } from '../src/model/extraction.ts';
import type { NewEntry } from '../src/model/journal.ts';
import { readAndExtract } from '../src/pipeline.ts';
import type { Database } from '../src/store/index/open.ts';
import { listReports } from '../src/store/index/reports.ts';
import type { Query } from '../src/store/index/search.ts';
import { loadAttributionModel } from '../src/weights/load.ts';
import { makeReports } from './reports.ts';

const [, , reportsAsked = '5000', database = null] = process.argv;
const count = Number(reportsAsked);
const SAMPLE = 200;
const around = { by: 'bench', now: () => new Date().toISOString(), elapsed: () => performance.now(), database };
const spent = new Map<string, number>();
const running = new Map<string, { calls: number; since: number }>();

/** Adds to `stage` the time in which at least one of its calls runs. */
function timed<A extends unknown[], R>(stage: string, work: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return async (...args) => {
    const now = running.get(stage) ?? { calls: 0, since: 0 };
    running.set(stage, now);
    if (now.calls++ === 0) now.since = performance.now();
    try {
      return await work(...args);
    } finally {
      if (--now.calls === 0) spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - now.since);
    }
  };
}

const directory = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-bench-')), 'case');
const sample = makeReports(SAMPLE);
const resources = { gazetteer: loadGazetteer(), model: loadAttributionModel() };
const extractions: Extraction[] = [];
const cpu = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
const beganSample = process.cpuUsage();
for (const { text, ...meta } of sample) {
  const answer = await readAndExtract(ingestedText(text, 'text/plain', meta), resources);
  if ('report' in answer) extractions.push(answer);
}
/** milliseconds of one core, whatever else the machine does */
const extracting = cpu(beganSample) / SAMPLE;

/** A report of the sample with words of its own, so that no two are alike and rare words exist. */
function* reports(): Generator<Ingested> {
  for (let index = 0; index < count; index++) {
    const { text, ...meta } = sample[index % SAMPLE] ?? { text: '' };
    yield ingestedText(`${text}\n\nNote ${wordOf(index)} of lot ${wordOf(index >> 6)}.`, 'text/plain', { ...meta, file: `report-${index}.txt` });
  }
}

/** `aaab`: a word that no dictionary holds. */
const wordOf = (n: number): string => `qx${n.toString(26).replace(/[0-9a-p]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))}`;

const reader: Reader = async function* (captures) {
  let index = 0;
  for await (const item of captures) {
    const known = extractions[index % SAMPLE];
    if (!known) throw new Error('the sample is empty');
    const own = ` Note ${wordOf(index)} of lot ${wordOf(index >> 6)}.`;
    yield {
      ...known,
      report: { ...known.report, text: known.report.text + own, capture: item.capture },
      claims: known.claims.map((claim, nth) => (nth === 0 ? { ...claim, text: `${claim.text}${own}` } : claim)),
    };
    index++;
  }
};

async function* captures(): AsyncGenerator<Ingested> {
  yield* reports();
}

await createCase(directory, 'bench', around);
const opened = await openCase(directory, around);
const { captures: kept, journal } = opened;
const measured: OpenCase = {
  ...opened,
  captures: {
    put: timed('captures to disk', (bytes: Uint8Array | AsyncIterable<Uint8Array>) => kept.put(bytes)),
    get: (sha256) => kept.get(sha256),
    stream: (sha256) => kept.stream(sha256),
    has: (sha256) => kept.has(sha256),
    list: () => kept.list(),
  },
  journal: {
    append: timed('journal', (entries: readonly NewEntry[]) => journal.append(entries)),
    entries: (from, to) => journal.entries(from, to),
    head: () => journal.head(),
    close: () => journal.close(),
  },
};
let claims = 0;
let done = 0;
let last = performance.now();
const began = last;
const beganCpu = process.cpuUsage();
for await (const outcome of addToCase(measured, captures(), reader)) {
  if (outcome.kind !== 'added') throw new Error(`unexpected: ${outcome.kind}`);
  claims += outcome.claims;
  if (++done % 5_000 === 0) {
    const now = performance.now();
    console.log(`${done} added, ${Math.round(5_000_000 / (now - last))}/s, ${memory()} MB`);
    last = now;
  }
}
const adding = performance.now() - began;
const storing = cpu(beganCpu) / count;
spent.set('index, and the rest', adding - [...spent.values()].reduce((sum, ms) => sum + ms, 0));
const beganTending = performance.now();
await opened.tend();
console.log(`\nstatistics brought up to date in ${((performance.now() - beganTending) / 1000).toFixed(1)} s`);

const p95 = async (name: string, ask: (index: number) => Promise<unknown>, times = 60): Promise<void> => {
  const taken: number[] = [];
  for (let index = 0; index < times; index++) {
    const start = performance.now();
    await ask(index);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  console.log(`${name.padEnd(36)} median ${(taken[Math.floor(times / 2)] ?? 0).toFixed(1)} ms, p95 ${(taken[Math.floor(times * 0.95)] ?? 0).toFixed(1)} ms`);
};
const query = (words: string, more: Partial<Query> = {}): Query => ({
  words,
  source: null,
  place: null,
  after: null,
  before: null,
  slots: null,
  limit: 20,
  ...more,
});
const ask = (q: Query) => find(opened, q, ['claims', 'reports']);

const share = Math.round((storing / (storing + extracting)) * 100);
console.log(`${count} reports, ${claims} claims: ${Math.round((count / adding) * 1000)} reports/s stored, by the clock`);
console.log(
  `of a core a report takes ${extracting.toFixed(1)} ms to read and extract, ${storing.toFixed(1)} ms to store (${share} %): ${Math.round(1000 / storing)} reports/s stored`,
);
for (const [stage, ms] of spent) console.log(`  ${stage.padEnd(20)} ${(ms / 1000).toFixed(1)} s (${Math.round((ms / adding) * 100)} % of adding)`);
await p95('list, a page of 100', (index) => listReports(opened.db, opened.id, { from: 1 + Math.floor((index * count) / 60), limit: 100 }));
await p95('search, a rare word', (index) => ask(query(wordOf(Math.floor((index * count) / 60)))));
await p95('search, a word of every report', () => ask(query('said')));
await p95('search, two common words', () => ask(query('warehouse injured')));
await p95('search, a phrase', () => ask(query('"power on Tuesday"')));
await p95('search, common word and rare source', () => ask(query('bridge', { source: 'sydorenko' })));
await p95('search, place, date and question', () => ask(query('', { place: 'varberg', after: '2024-05-10', before: '2024-05-12', slots: ['injured'] })));
await p95('search, nothing found', () => ask(query('zzzz warehouse')));
console.log(`most memory held ${memory()} MB; index on disk ${await sizeOf(opened.db)}`);
await opened.close();
fs.rmSync(path.dirname(directory), { recursive: true, force: true });

function memory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

async function sizeOf(db: Database): Promise<string> {
  const { sql } = await import('kysely');
  const { rows } = await sql<{ size: string }>`select pg_size_pretty(pg_database_size(current_database())) as size`.execute(db);
  return rows[0]?.size ?? '?';
}
