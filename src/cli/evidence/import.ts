import { z } from 'zod';
import { importCase } from '../../case/import.ts';
import { surroundings } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';

const Options = z.object({ quiet: z.boolean().default(false) });

/** `hearsay import`: makes a case out of a bundle. */
export async function run([bundle, directory]: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  if (bundle === undefined || directory === undefined)
    throw new CliError(Exit.usage, 'Say which bundle, and the new folder of the case: hearsay import BUNDLE DIR.');
  const { checked } = await importCase(bundle, directory, surroundings({}));
  if (!options.quiet) {
    console.log(`The case is in ${directory}; ${checked} items of the bundle were checked and found right.`);
    console.log(`Its index is made when it is first used, for example by: hearsay list ${directory}`);
  }
  return Exit.ok;
}
