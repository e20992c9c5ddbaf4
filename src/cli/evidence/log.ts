import { z } from 'zod';
import { withHistory } from '../../case/history.ts';
import { EntryKind, type SealedEntry } from '../../model/journal.ts';
import { plain } from '../../present/plain.ts';
import { surroundings } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';
import { writeStdout } from '../output.ts';

const Options = z.object({
  from: z.string().optional(),
  kind: z.string().optional(),
  head: z.boolean().default(false),
  json: z.boolean().default(false),
  database: z.string().min(1).optional(),
});

/** `hearsay log`: the journal of a case, in order. */
export async function run([directory = '.']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const from = options.from ?? '0';
  if (!/^\d{1,9}$/.test(from)) throw new CliError(Exit.usage, `--from ${from} is no number of an entry; the first is 0.`);
  const kind = options.kind === undefined ? null : EntryKind.safeParse(options.kind);
  if (kind?.success === false) throw new CliError(Exit.usage, `--kind ${options.kind} is none; there are ${EntryKind.options.join(', ')}.`);
  await withHistory(directory, surroundings(options).database, async (journal) => {
    if (options.head) {
      const { size, root } = journal.head();
      await writeStdout(`${size}:${root}\n`);
      return;
    }
    const { size } = journal.head();
    // whoever follows the journal asks for the entry that comes next, and gets nothing yet
    if (Number(from) > size) throw new CliError(Exit.usage, `--from ${from} is beyond the journal of ${directory}; its last entry is ${size - 1}.`);
    for await (const entry of journal.entries(Number(from)))
      if (kind === null || entry.kind === kind.data) await writeStdout(`${options.json ? JSON.stringify(entry) : line(entry)}\n`);
  });
  return Exit.ok;
}

function line({ seq, at, by, kind, subject, reason }: SealedEntry): string {
  const said = reason === null ? [] : [`“${plain(reason)}”`];
  return [String(seq).padStart(6), at, plain(by), kind.padEnd(11), plain(subject), ...said].join('  ');
}
