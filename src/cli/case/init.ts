import path from 'node:path';
import { z } from 'zod';
import { createCase } from '../../case/open-case.ts';
import { Exit } from '../exit.ts';
import { surroundings } from './open.ts';

const Options = z.object({ name: z.string().min(1).optional(), database: z.string().min(1).optional(), quiet: z.boolean().default(false) });

/** `hearsay init`: makes a case. */
export async function run([directory = '.']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const { name, database } = await createCase(directory, options.name ?? path.basename(path.resolve(directory)), {
    ...surroundings(options),
    database: options.database ?? null,
  });
  if (!options.quiet) {
    console.log(`The case ${name} is in ${directory}${database === null ? '' : `; its journal and index are on ${database}`}.`);
    console.log(`Add reports with: hearsay add ${directory} FILE…`);
  }
  return Exit.ok;
}
