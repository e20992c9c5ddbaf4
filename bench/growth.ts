// What a report costs as a case grows: a case is filled tenth by tenth with made-up reports, fourteen of an event; those of each tenth are stored,
// put into incidents, and some of their incidents linked, one at a time. Time is that of the cores, so that other work on the machine hardly shows.
// `npx tsx bench/growth.ts [reports]`
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addToCase } from '../src/case/adding/add.ts';
import { readStanding } from '../src/case/decisions/standing.ts';
import { groupsOf } from '../src/case/incidents/groups.ts';
import { linkIncident } from '../src/case/incidents/link.ts';
import { Placing, type Version } from '../src/case/incidents/placing.ts';
import { createCase, openCase } from '../src/case/open-case.ts';
import { type MadeReports, madeReports } from './made-case.ts';

const FEW = 2_000;
const TENTHS = 10;
/** Incidents linked of each tenth. */
const LINKED = 12;
/** Reports with which the program is warmed up, in a case of their own. */
const WARM_UP = 280;
const around = { by: 'bench', now: () => new Date().toISOString(), elapsed: () => performance.now(), database: null };

/** Milliseconds of all cores for a report, by step. */
interface Cost {
  stored: number;
  placed: number;
  linked: number;
}

const count = Number(process.argv[2] ?? FEW);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-bench-'));
const made = await madeReports(Math.max(count, WARM_UP));
for await (const _ of grown(path.join(folder, 'warm-up'), made, WARM_UP, 1));
const costs: Cost[] = [];
for await (const cost of grown(path.join(folder, 'case'), made, count, TENTHS)) {
  costs.push(cost);
  const [stored, placed, linked, all] = [cost.stored, cost.placed, cost.linked, sum(cost)].map((ms) => ms.toFixed(2).padStart(7));
  console.log(
    `${String(Math.round((count * costs.length) / TENTHS)).padStart(7)} reports: ${stored} ms stored, ${placed} placed, ${linked} linked, ${all} in all`,
  );
}
fs.rmSync(folder, { recursive: true, force: true });
const [first, last] = [costs[0], costs.at(-1)];
if (first && last) console.log(`the last tenth costs ${(sum(last) / sum(first)).toFixed(2)} times what the first does; at most 1.25 is asked`);
console.log(`most memory held ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

function sum({ stored, placed, linked }: Cost): number {
  return stored + placed + linked;
}

async function* grown(directory: string, reports: MadeReports, size: number, steps: number): AsyncGenerator<Cost> {
  await createCase(directory, 'bench', around);
  const opened = await openCase(directory, around);
  const placing = await Placing.open(opened);
  const standing = await readStanding(opened.journal);
  for (let step = 0; step < steps; step++) {
    const [from, to] = [Math.round((size * step) / steps), Math.round((size * (step + 1)) / steps)];
    const added: Version[] = [];
    const stored = await cpu(async () => {
      for await (const outcome of addToCase(opened, reports.captures(from, to), reports.reader(from)))
        if (outcome.kind === 'added') added.push({ report: outcome.report, version: outcome.version });
      await opened.tend();
    });
    const placed = await cpu(async () => void (await placing.follow(added)));
    const here = new Set(added.map(({ report }) => report));
    const groups = groupsOf(placing.placements, standing.incidents, placing.recalls).filter((group) => group.reports.every((report) => here.has(report)));
    const some = groups.slice(-LINKED);
    const linked = await cpu(async () => {
      for (const group of some) await linkIncident(opened, group, standing);
    });
    const inThem = some.reduce((all, group) => all + group.reports.length, 0);
    yield { stored: stored / added.length, placed: placed / added.length, linked: linked / Math.max(1, inThem) };
  }
  await opened.close();
}

/** Milliseconds of all cores that a piece of work takes. */
async function cpu(work: () => Promise<void>): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
