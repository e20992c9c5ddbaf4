import { z } from 'zod';
import { mediaOf, sheetOfCase } from '../../case/decisions/sheets.ts';
import { reportName } from '../../case/ids.ts';
import { sheetToMarkdown } from '../../present/assessments/sheet.ts';
import { withCase } from '../case/open.ts';
import { Exit } from '../exit.ts';
import { writeStdout } from '../output.ts';
import { reportNumber } from './report.ts';

const Options = z.object({
  media: z.string().trim().min(1).optional(),
  json: z.boolean().default(false),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});

/** `hearsay sheet`: the verification sheets of a report, its own first, then those of pictures and posts in it. */
export async function run([directory = '.', name = '']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const report = reportNumber(name);
  await withCase(directory, options, async (opened) => {
    const media = options.media === undefined ? [null, ...(await mediaOf(opened, report))] : [options.media];
    for (const one of media) {
      const sheet = await sheetOfCase(opened, { report, media: one });
      await writeStdout(options.json ? `${JSON.stringify({ ...sheet, report: reportName(report) })}\n` : sheetToMarkdown(sheet, reportName(report)));
    }
  });
  return Exit.ok;
}
