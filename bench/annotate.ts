// What places and times cost: CPU of one thread over a file of documents as `hearsay batch` takes them, or over generated reports, whose counts are pinned.
// `npx tsx bench/annotate.ts [FILE]`
import fs from 'node:fs';
import { annotateChunk } from '../src/batch/chunk.ts';
import { placesAndTimes } from '../src/batch/places-and-times.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { clock, compareWithPinned, rate } from './pinned.ts';
import { makeReports } from './reports.ts';

/** Documents read before the clock starts: by then the code is compiled. */
const WARM_UP = 100;

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const lines = file === undefined ? makeReports(500).map((report, i) => JSON.stringify({ doc_id: i, ...report })) : fs.readFileSync(file, 'utf8').split('\n');
const annotators = [placesAndTimes(loadGazetteer(), true)];
annotateChunk({ first: 1, lines: lines.slice(0, WARM_UP) }, annotators);

const began = clock();
const { documents, output } = annotateChunk({ first: 1, lines }, annotators);
const spent = clock() - began;
console.log(
  `places and times: ${(spent / 1000 / documents).toFixed(2)} ms of CPU a report, ${rate(documents, spent)} a core; asked: 2.5 ms at most, 800/s on two cores`,
);
if (file === undefined)
  compareWithPinned('annotate.json', { documents, toponyms: output.split('"name":').length - 1, timex: output.split('"value":').length - 1 });
