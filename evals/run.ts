// Scores Hearsay on every corpus and case below --data, beside the committed baseline.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { scoreAttribution } from './attribution.ts';
import { belowBaseline, readBaseline, writeBaseline } from './baseline.ts';
import { scoreCases } from './cases.ts';
import { scoreCopies } from './copies.ts';
import { scoreEvolving } from './evolving.ts';
import type { Figures } from './figures.ts';
import { scoreHedges } from './hedges.ts';
import { scoreIncidents } from './incidents.ts';
import { scorePlaces } from './places.ts';
import { scoreReading } from './reading.ts';
import { scoreSayings } from './sayings.ts';
import { scoreSentences } from './sentences.ts';
import { scoreStories } from './stories.ts';
import { formatTable } from './table.ts';
import { scoreTimes } from './times.ts';
import { scoreTruth } from './truth.ts';

const SUITES: Readonly<Record<string, (data: string) => Promise<Figures>>> = {
  cases: scoreCases,
  attribution: scoreAttribution,
  places: scorePlaces,
  reading: scoreReading,
  times: scoreTimes,
  sentences: scoreSentences,
  hedges: scoreHedges,
  sayings: scoreSayings,
  incidents: scoreIncidents,
  evolving: scoreEvolving,
  truth: scoreTruth,
  stories: scoreStories,
  copies: scoreCopies,
};

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: path.join(import.meta.dirname, '..', '..', 'shared') },
    only: { type: 'string', multiple: true, default: Object.keys(SUITES) },
    update: { type: 'boolean', default: false },
  },
});

const unknown = values.only.filter((name) => !(name in SUITES));
if (unknown.length > 0 || !fs.existsSync(values.data)) {
  console.error(
    unknown.length > 0
      ? `No suite ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}.`
      : `No data at ${values.data}; name its directory with --data.`,
  );
  process.exit(2);
}

const figures: Figures = {};
for (const name of values.only) {
  const began = performance.now();
  const scored = (await SUITES[name]?.(values.data)) ?? {};
  const count = Object.keys(scored).length;
  console.error(count === 0 ? `${name}: no data below ${values.data}` : `${name}: ${count} figures in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  Object.assign(figures, scored);
}

const baseline = readBaseline();
console.log(formatTable(figures, baseline));
const worse = belowBaseline(figures, baseline);
if (values.update) writeBaseline({ ...baseline, ...figures });
else if (worse.length > 0) {
  console.error(`${worse.length} below the baseline: ${worse.join(', ')}`);
  process.exitCode = 1;
}
