import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { importGazetteer } from '../gazetteer/import/import.ts';
import { PACKAGED } from '../gazetteer/load.ts';
import { HearsayError } from '../model/errors.ts';
import { silent } from '../model/ports.ts';
import { CliError, Exit } from './exit.ts';
import { checkWritable, makeDirectory } from './output.ts';
import { drawProgress } from './progress.ts';

const Options = z.object({ output: z.string().min(1).optional(), quiet: z.boolean().default(false) });

/** `hearsay places import`: builds a gazetteer from GeoNames dumps the user downloaded. */
export async function run([action, ...inputs]: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  if (action !== 'import' || inputs.length === 0)
    throw new CliError(Exit.usage, 'Say `hearsay places import` and then the files or directories with the GeoNames dumps; docs/places.md tells which.');
  const output = path.resolve(options.output ?? userGazetteer());
  if (options.output === undefined) makeDirectory(path.dirname(output));
  checkWritable(output);
  const result = await importGazetteer(inputs, fs.readFileSync(PACKAGED), output, options.quiet ? silent : drawProgress()).catch((error: unknown) => {
    if (error instanceof HearsayError) throw new CliError(Exit.nothing, `${error.message} No gazetteer was written.`, { cause: error });
    throw error;
  });
  for (const { where, what, fix } of result.faults) console.error(`hearsay: ${where}: ${what} ${fix}`);
  if (!options.quiet) {
    for (const { where, kind } of result.tables) console.log(`read ${where} (${kind})`);
    for (const file of result.others) console.log(`left ${file}: no GeoNames table`);
    console.log(`${result.rows} places read, ${result.names} names written to ${output}`);
    console.log(`To use it, add --gazetteer ${output} or set HEARSAY_GAZETTEER=${output}`);
  }
  return result.faults.length > 0 ? Exit.partial : Exit.ok;
}

/** `hearsay/gazetteer.bin` in the user's data directory (XDG Base Directory Specification). */
function userGazetteer(): string {
  const set = process.env['XDG_DATA_HOME'];
  const data = set !== undefined && path.isAbsolute(set) ? set : path.join(os.homedir(), '.local', 'share');
  return path.join(data, 'hearsay', 'gazetteer.bin');
}
