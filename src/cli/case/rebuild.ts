import { z } from 'zod';
import { catchUp } from '../../case/adding/catch-up.ts';
import { openCase } from '../../case/open-case.ts';
import { silent } from '../../model/ports.ts';
import { count } from '../../present/words.ts';
import { Exit } from '../exit.ts';
import { drawProgress } from '../progress.ts';
import { surroundings, tellFaults } from './open.ts';
import { reader } from './reader.ts';

const Options = z.object({ database: z.string().min(1).optional(), gazetteer: z.string().min(1).optional(), quiet: z.boolean().default(false) });

/** `hearsay rebuild`: makes the index of a case anew from its captures and its journal. */
export async function run([directory = '.']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const opened = await openCase(directory, surroundings(options), { anew: true });
  try {
    const { readings, renewed, faults } = await catchUp(opened, reader(options.gazetteer), options.quiet ? silent : drawProgress());
    await opened.tend();
    tellFaults(faults);
    if (!options.quiet) {
      console.log(`${count(readings, 'reading')} made again from captures and journal`);
      if (renewed > 0)
        console.log(`${renewed} of them came out another way than before: the journal has a new entry for each, and what is the same kept its number`);
    }
    return faults.length > 0 ? Exit.partial : Exit.ok;
  } finally {
    await opened.close();
  }
}
