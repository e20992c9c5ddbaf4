import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeCase } from './made-case.ts';

/** Reports of a case that is made when none is named: enough to see a fall, little enough to take a minute. */
const FEW = 700;

/** The case named on the command line, or one made of as many reports as are asked for there. `remove` takes away what was made. */
export async function caseGiven([given = String(FEW)]: readonly string[]): Promise<{ directory: string; remove(): void }> {
  if (fs.existsSync(given)) return { directory: given, remove: () => {} };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-bench-'));
  const directory = path.join(folder, 'case');
  console.log(`${given} reports, ${await makeCase(directory, Number(given))} claims`);
  return { directory, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
