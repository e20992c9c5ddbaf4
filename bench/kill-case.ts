// Kills `hearsay add` at random moments and looks at what is left: nothing that was acknowledged may be lost, nothing doubled, the case must open
// and verify. A case is filled to the end, under kills while some are asked for, and checked; then the next one begins. `npx tsx bench/kill-case.ts MAIN.js [kills] [reports] [postgres://…]`;
// MAIN.js is a built dist/cli/main.js.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { z } from 'zod';
import { makeReports } from './reports.ts';

const [main = 'dist/cli/main.js', killsAsked = '20', countAsked = '2000', database] = process.argv.slice(2);
const [kills, count] = [Number(killsAsked), Number(countAsked)];
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-kill-'));
const inputs = path.join(scratch, 'reports');
fs.mkdirSync(inputs);
for (const [index, { text }] of makeReports(count).entries())
  fs.writeFileSync(path.join(inputs, `${String(index).padStart(5, '0')}.txt`), `${text}\n\nNumber ${index}.\n`);

const Row = z.object({ id: z.string(), title: z.string().nullable(), sha256: z.string() });
/** kills that met a running process, by what it was doing */
const met = { opening: 0, adding: 0 };
const total = { cases: 0, acknowledged: 0, lost: 0, doubled: 0, missing: 0 };

while (met.opening + met.adding < kills) {
  const directory = path.join(scratch, `case-${++total.cases}`);
  hearsay('init', directory, ...(database === undefined ? [] : ['--database', database]));
  await fillUnderKills(directory);
  fs.rmSync(directory, { recursive: true });
}
console.log({ kills: met, reports: count, ...total });
fs.rmSync(scratch, { recursive: true, force: true });
process.exitCode = total.lost + total.doubled + total.missing > 0 ? 1 : 0;

/** Adds all reports to a case, killed on the way while kills are asked for, and counts what is wrong with it then. */
async function fillUnderKills(directory: string): Promise<void> {
  /** name → file, as the output of `add` acknowledged it */
  const acknowledged = new Map<string, string>();
  while (met.opening + met.adding < kills && (await addUnderKill(directory, acknowledged)));
  hearsay('add', directory, inputs, '--quiet');
  total.acknowledged += acknowledged.size;
  const rows = hearsay('list', directory, '--json', '--limit', '1000000')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
  const names = new Set(rows.map(({ id }) => id));
  total.lost += [...acknowledged.keys()].filter((name) => !names.has(name)).length;
  total.doubled += rows.length - new Set(rows.map(({ sha256 }) => sha256)).size;
  total.missing += count - rows.length;
  const [verdict] = hearsay('verify', directory, '--quiet').trim().split('\n');
  console.log(`case ${total.cases}: ${met.opening + met.adding} kills so far, ${acknowledged.size} of ${count} acknowledged on the way; verify: ${verdict}`);
}

/** Whether the process was met alive; an `add` that ends by itself has added all. */
async function addUnderKill(directory: string, acknowledged: Map<string, string>): Promise<boolean> {
  const child = spawn(process.execPath, [main, 'add', directory, inputs], { stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  let killed = false;
  const strike = (within: number) =>
    setTimeout(() => {
      killed = child.kill('SIGKILL') || killed;
    }, Math.random() * within);
  const end = new Promise<number | null>((resolve) => child.on('close', resolve));
  // one half while the program starts, opens the case and catches up, the other somewhere in the work
  const early = (met.opening + met.adding) % 2 === 0;
  const timers = early ? [strike(5_000)] : [];
  let [toGo, told] = [early ? Number.POSITIVE_INFINITY : Math.floor(Math.random() * Math.min(count, 300)), 0];
  for await (const line of readline.createInterface({ input: child.stdout })) {
    if (toGo-- === 0) timers.push(strike(500));
    const [, name, file] = /^(R-\d+) (.*) \(\d+ claims?\)$/.exec(line) ?? [];
    if (name === undefined || file === undefined) continue;
    if (acknowledged.has(name)) throw new Error(`${name} was given twice: to ${acknowledged.get(name)} and to ${file}`);
    acknowledged.set(name, file);
    told++;
  }
  const code = await end;
  for (const timer of timers) clearTimeout(timer);
  if (killed) met[told === 0 ? 'opening' : 'adding']++;
  else if (code !== 0) throw new Error(`add ended with ${code}: ${errors.join('')}`);
  return killed;
}

function hearsay(...args: string[]): string {
  const ended = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (ended.status !== 0) throw new Error(`hearsay ${args.join(' ')} ended with ${ended.status}: ${ended.stderr}`);
  return ended.stdout;
}
