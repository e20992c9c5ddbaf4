import os from 'node:os';
import { catchUp } from '../../case/adding/catch-up.ts';
import { type OpenCase, openCase, type Surroundings } from '../../case/open-case.ts';
import type { Fault } from '../../model/fault.ts';
import { silent } from '../../model/ports.ts';
import { drawProgress } from '../progress.ts';
import { reader } from './reader.ts';

/** What the options of the case commands have in common. */
export interface CaseOptions {
  database?: string | undefined;
  gazetteer?: string | undefined;
  quiet?: boolean | undefined;
}

/** Who works, when, and where the database is, as the command line and the environment tell. */
export function surroundings({ database }: CaseOptions): Surroundings {
  return {
    by: process.env['HEARSAY_OPERATOR'] || os.userInfo().username,
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    database: database ?? (process.env['HEARSAY_DATABASE'] || null),
  };
}

/** Opens a case, brings its index up to its journal, does the work and closes it, whatever happens. */
export async function withCase<T>(directory: string, options: CaseOptions, work: (opened: OpenCase) => Promise<T>): Promise<T> {
  const opened = await openCase(directory, surroundings(options));
  try {
    const { readings, faults } = await catchUp(opened, reader(options.gazetteer), options.quiet ? silent : drawProgress());
    if (readings > 0 && !options.quiet) console.error(`hearsay: The index was ${readings} readings behind the journal; it has caught up.`);
    tellFaults(faults);
    return await work(opened);
  } finally {
    await opened.close();
  }
}

export function tellFaults(faults: readonly Fault[]): void {
  for (const { where, what, fix } of faults) console.error(`hearsay: ${where}: ${what} ${fix}`);
}
