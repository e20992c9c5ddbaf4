import { z } from 'zod';
import { reportName } from '../../case/ids.ts';
import { plain } from '../../present/plain.ts';
import { count, shorten } from '../../present/words.ts';
import { countReports, type ListedReport, listReports } from '../../store/index/reports.ts';
import { Exit } from '../exit.ts';
import { whole } from './number.ts';
import { withCase } from './open.ts';

const Options = z.object({
  from: z.string().optional(),
  limit: z.string().optional(),
  json: z.boolean().default(false),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});

const TITLE = 80;

/** `hearsay list`: the reports of a case. */
export async function run([directory = '.']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const from = whole(options.from, '--from') ?? 1;
  const limit = whole(options.limit, '--limit') ?? 1_000;
  const { reports, all } = await withCase(directory, options, async ({ db, id }) => ({
    reports: await listReports(db, id, { from, limit }),
    all: await countReports(db, id),
  }));
  for (const report of reports) console.log(options.json ? JSON.stringify({ ...report, id: reportName(report.report) }) : line(report));
  const last = reports.at(-1);
  if (!options.quiet && !options.json) {
    const more = last && reports.length === limit ? `; more with --from ${last.report + 1}` : '';
    console.log(`${reports.length === all ? count(all, 'report') : `${reports.length} of ${count(all, 'report')}`}${more}`);
  }
  return Exit.ok;
}

function line({ report, version, title, publisher, published, address, claims }: ListedReport): string {
  const name = plain(title ?? address ?? '(no title)');
  const again = version > 1 ? `, version ${version}` : '';
  return [
    reportName(report),
    (published ?? '').slice(0, 10).padEnd(10),
    shorten(plain(publisher ?? ''), 24).padEnd(24),
    `${shorten(name, TITLE)} (${count(claims, 'claim')}${again})`,
  ].join('  ');
}
