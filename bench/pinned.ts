import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Microseconds of work on any core, so that other work on the machine does not show. */
export const clock = (): number => process.cpuUsage().user;

export const rate = (count: number, us: number): string => `${Math.round((count / us) * 1_000_000)}/s`;

/** Prints what a bench found beside what is pinned in a file of this folder, and fails the run where they differ; `--update` pins anew. */
export function compareWithPinned(name: string, counts: Readonly<Record<string, number>>): void {
  const file = path.join(import.meta.dirname, name);
  const pinned = fs.existsSync(file) ? z.record(z.string(), z.number()).parse(JSON.parse(fs.readFileSync(file, 'utf8'))) : {};
  for (const [what, count] of Object.entries(counts))
    console.log(`${what.padEnd(24)}${String(count).padStart(10)}${pinned[what] === count ? '' : `   pinned ${pinned[what] ?? 'nowhere'}`}`);
  if (process.argv.includes('--update')) fs.writeFileSync(file, `${JSON.stringify(counts, null, 2)}\n`);
  else if (Object.entries(counts).some(([what, count]) => pinned[what] !== count)) {
    console.error('The counts changed. If that is meant, pin them with --update.');
    process.exitCode = 1;
  }
}
