import fs from 'node:fs';
import path from 'node:path';
import { ingested } from '../src/ingest/document.ts';
import type { Report } from '../src/model/report.ts';
import { read } from '../src/read/read.ts';
import type { Figures } from './figures.ts';
import { measured, percent } from './figures.ts';
import { readWithReadability } from './readability.ts';
import { wordF1, words } from './words.ts';

const PAGES = path.join(import.meta.dirname, 'pages');
/** Pages written after the reader was done: nothing was changed for them. */
const LATER = /^unseen-/;

/** What a reader is to find on a page: `NAME.txt` holds `key: value` lines, an empty line, the text. */
interface Expected {
  title: string | null;
  byline: string[];
  published: string | null;
  publisher: string | null;
  text: string;
}

/** What a reader made of a page, in the same terms. */
export type Reading = Expected;

/**
 * Reads the invented pages of `evals/pages` with our reader and with Readability over linkedom. Word F1 of the text, and the share of pages whose
 * title, byline, publisher and time of publication are right, in percent. Needs no data.
 */
export async function scoreReading(): Promise<Figures> {
  const names = fs.readdirSync(PAGES).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));
  const figures: Figures = {};
  for (const [group, members] of [
    ['pages', names.filter((name) => !LATER.test(name))],
    ['unseen_pages', names.filter((name) => LATER.test(name))],
  ] as const) {
    const pages = members.map((name) => ({
      name,
      html: fs.readFileSync(path.join(PAGES, `${name}.html`)),
      expected: readExpected(path.join(PAGES, `${name}.txt`)),
    }));
    for (const [reader, readPage] of [
      ['hearsay', readWithHearsay],
      ['readability', readWithReadability],
    ] as const) {
      const scored = pages.map(({ html, expected }) => score(readPage(html), expected));
      const mean = (measure: keyof Score): number | null => average(scored.flatMap((one) => one[measure] ?? []));
      Object.assign(
        figures,
        measured(`reading.${group}.${reader}`, {
          text_f1: mean('text'),
          text_f1_worst: lowest(scored),
          title: mean('title'),
          byline: mean('byline'),
          published: mean('published'),
          publisher: mean('publisher'),
        }),
      );
    }
  }
  return figures;
}

/** null: the page does not say. */
interface Score {
  text: number;
  title: number | null;
  byline: number | null;
  published: number | null;
  publisher: number | null;
}

function score(reading: Reading, expected: Expected): Score {
  const exact = (want: string | null, got: string | null): number | null => (want === null ? null : Number(want === got));
  return {
    text: wordF1(words(expected.text), words(reading.text)),
    title: exact(expected.title, reading.title),
    byline: expected.byline.length === 0 ? null : Number(expected.byline.join('; ') === reading.byline.join('; ')),
    published: expected.published === null ? null : Number(instantOf(expected.published) === instantOf(reading.published)),
    publisher: exact(expected.publisher, reading.publisher),
  };
}

/** `2024-05-06T08:00:00.000Z` and `2024-05-06T08:00:00Z` are the same moment; a day is compared as a day. */
function instantOf(value: string | null): string | number | null {
  return value !== null && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : value;
}

/** Our reader's report; title, byline and the stamps at the top are scored by themselves, not as text. */
function readWithHearsay(html: Uint8Array): Reading {
  const item = ingested(html, { from: 'page.html', how: 'file' }, {});
  if (!('capture' in item)) throw new Error(item.what);
  const report = read(item, 'r1');
  return { title: report.title, byline: report.byline, published: report.published, publisher: report.publisher, text: bodyOf(report) };
}

/** Stamps that name a year are those of the page; the others head the entries of live blogs and belong to the text. */
function bodyOf({ text, blocks }: Report): string {
  return blocks
    .map(({ kind, span }) => ({ kind, words: text.slice(...span) }))
    .filter(({ kind, words }) => kind !== 'title' && kind !== 'byline' && !(kind === 'time-stamp' && /\b\d{4}\b/.test(words)))
    .map(({ words }) => words)
    .join('\n');
}

function readExpected(file: string): Expected {
  const source = fs.readFileSync(file, 'utf8');
  const gap = source.indexOf('\n\n');
  const values = new Map(
    source
      .slice(0, gap)
      .split('\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
  return {
    title: values.get('title') ?? null,
    byline: values.get('byline')?.split('; ') ?? [],
    published: values.get('published') ?? null,
    publisher: values.get('publisher') ?? null,
    text: source.slice(gap + 2),
  };
}

const average = (values: readonly number[]): number | null =>
  values.length === 0 ? null : percent(values.reduce((sum, value) => sum + value, 0) / values.length);
const lowest = (scores: readonly Score[]): number | null => (scores.length === 0 ? null : percent(Math.min(...scores.map(({ text }) => text))));
