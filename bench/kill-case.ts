// Kills `hearsay add` at random moments and looks at what is left: nothing that was acknowledged may be lost, nothing doubled, the case must open
// and verify. `npx tsx bench/kill-case.ts MAIN.js [kills] [reports] [postgres://…]`; MAIN.js is a built dist/cli/main.js.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { z } from 'zod';
import { makeReports } from './reports.ts';

const [main = 'dist/cli/main.js', kills = '20', count = '2000', database] = process.argv.slice(2);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-kill-'));
const directory = path.join(scratch, 'case');
const inputs = path.join(scratch, 'reports');
fs.mkdirSync(inputs);
for (const [index, { text }] of makeReports(Number(count)).entries())
  fs.writeFileSync(path.join(inputs, `${String(index).padStart(5, '0')}.txt`), `${text}\n\nNumber ${index}.\n`);

const run = (...args: string[]) => {
  const ended = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (ended.status !== 0) throw new Error(`hearsay ${args.join(' ')} ended with ${ended.status}: ${ended.stderr}`);
  return ended.stdout;
};
run('init', directory, ...(database === undefined ? [] : ['--database', database]));

/** name → file, as the output of `add` acknowledged it */
const acknowledged = new Map<string, string>();
let [hits, done] = [0, false];
for (let kill = 0; kill < Number(kills) && !done; ) {
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
  const timers = kill % 2 === 0 ? [strike(8_000)] : [];
  let toGo = kill % 2 === 0 ? Number.POSITIVE_INFINITY : Math.floor(Math.random() * 300);
  for await (const line of readline.createInterface({ input: child.stdout })) {
    if (toGo-- === 0) timers.push(strike(500));
    const [, name, file] = /^(R-\d+) (.*) \(\d+ claims?\)$/.exec(line) ?? [];
    if (name === undefined || file === undefined) continue;
    if (acknowledged.has(name)) throw new Error(`${name} was given twice: to ${acknowledged.get(name)} and to ${file}`);
    acknowledged.set(name, file);
  }
  const code = await end;
  for (const timer of timers) clearTimeout(timer);
  kill++;
  if (killed) hits++;
  else if (code === 0) done = true;
  else throw new Error(`add ended with ${code}: ${errors.join('')}`);
  if (kill % 10 === 0) console.log(`${kill} runs, ${hits} killed, ${acknowledged.size} acknowledged`);
}
run('add', directory, inputs);

const Row = z.object({ id: z.string(), title: z.string().nullable(), sha256: z.string() });
const rows = run('list', directory, '--json', '--limit', '1000000')
  .trim()
  .split('\n')
  .map((line) => Row.parse(JSON.parse(line)));
const names = new Set(rows.map(({ id }) => id));
const lost = [...acknowledged.keys()].filter((name) => !names.has(name));
const doubled = rows.length - new Set(rows.map(({ sha256 }) => sha256)).size;
const verified = run('verify', directory, '--quiet').trim().split('\n');
console.log(
  `${hits} kills; ${acknowledged.size} acknowledged on the way, ${rows.length} of ${count} in the case; ${lost.length} lost, ${doubled} doubled; verify: ${verified[0]}`,
);
fs.rmSync(scratch, { recursive: true, force: true });
process.exitCode = lost.length > 0 || doubled > 0 || rows.length !== Number(count) ? 1 : 0;
