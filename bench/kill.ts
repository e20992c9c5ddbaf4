// Kills the writer of one case again and again at moments of chance: `npx tsx bench/kill.ts [rounds]`. Exits with 1 should anything be lost.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { killWriters } from '../test/support/kills.ts';

const rounds = Number(process.argv[2] ?? 200);
const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-kill-'));
const began = performance.now();
const result = await killWriters(directory, rounds, (done) => {
  if (done % 20 === 0) console.log(`${done} of ${rounds} kills`);
});
fs.rmSync(directory, { recursive: true });
console.log(`${rounds} kills in ${((performance.now() - began) / 1000).toFixed(0)} s`);
console.log(result);
if (result.lost + result.doubled + result.faults > 0) process.exitCode = 1;
