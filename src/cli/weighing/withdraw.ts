import { z } from 'zod';
import { withdraw } from '../../case/decisions/withdraw.ts';
import { plain } from '../../present/plain.ts';
import { withCase } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';
import { reasonGiven } from './why.ts';

const Options = z.object({
  why: z.string().optional(),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});

/** `hearsay withdraw`: an assessment or another decision no longer counts; it stays in the journal. */
export async function run([directory = '.', name = '']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const [, digits] = /^a?(\d{1,9})$/i.exec(name.trim()) ?? [];
  if (digits === undefined)
    throw new CliError(Exit.usage, `${name || 'Nothing'} is no decision; name an assessment (a12) or the number of an entry that \`hearsay log\` shows.`);
  const why = reasonGiven(options.why);
  await withCase(directory, options, async (opened) => {
    const { entry } = await withdraw(opened, Number(digits), why);
    console.log(`Withdrawn: entry ${entry.seq}, ${entry.kind} of ${plain(entry.subject)} by ${plain(entry.by)}, ${entry.at.slice(0, 10)}.`);
  });
  return Exit.ok;
}
