import { z } from 'zod';
import { addCheck, addSearch, sheetOfCase } from '../../case/decisions/sheets.ts';
import { reportName } from '../../case/ids.ts';
import { Checked, Pillar } from '../../model/assessment.ts';
import { sheetToMarkdown } from '../../present/assessments/sheet.ts';
import { withCase } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';
import { writeStdout } from '../output.ts';
import { reportNumber } from './report.ts';

const Options = z.object({
  media: z.string().trim().min(1).optional(),
  topic: Pillar.optional(),
  state: Checked.shape.state.default('checked'),
  how: z.string().trim().min(1).optional(),
  result: z.string().trim().min(1).optional(),
  evidence: z.array(z.string().trim().min(1)).default([]),
  searched: z.string().trim().min(1).optional(),
  query: z.string().trim().min(1).optional(),
  found: z.string().trim().min(1).optional(),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});
type Options = z.infer<typeof Options>;

/** `hearsay check`: what was checked of a report or a picture in it, or where was searched; both go to the journal. Prints the sheet as it stands then. */
export async function run([directory = '.', name = '']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const subject = { report: reportNumber(name), media: options.media ?? null };
  const what = options.searched === undefined ? checkIn(options) : searchIn(options, options.searched);
  await withCase(directory, options, async (opened) => {
    if ('pillar' in what) await addCheck(opened, subject, what);
    else await addSearch(opened, subject, what);
    if (!options.quiet) await writeStdout(sheetToMarkdown(await sheetOfCase(opened, subject), reportName(subject.report)));
  });
  return Exit.ok;
}

function checkIn({ topic, state, how, result, evidence }: Options) {
  if (topic === undefined)
    throw new CliError(Exit.usage, `Say what was checked with --topic ${Pillar.options.join(', ')}; or where was searched with --searched.`);
  if (how === undefined) throw new CliError(Exit.usage, 'Say with --how how it was checked, or why it cannot be told.');
  if (state === 'checked' && result === undefined)
    throw new CliError(Exit.usage, 'Say with --result what came out; where nothing can be told, give --state cannot-tell.');
  return { pillar: topic, state, why: how, result: result ?? null, evidence };
}

function searchIn({ topic, query, found, how }: Options, where: string) {
  if (query === undefined) throw new CliError(Exit.usage, `Say with --query what was looked for in ${where}.`);
  return { where, query, found: found ?? null, why: how ?? topic ?? query };
}
