import { z } from 'zod';
import { parseName, reportName } from '../../case/ids.ts';
import { byReport } from '../../case/incidents/groups.ts';
import { ruleOnIncidents } from '../../case/incidents/rule.ts';
import { IncidentRuling } from '../../model/incident-ruling.ts';
import { count } from '../../present/words.ts';
import { withCase } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';
import { reasonGiven } from './why.ts';

const Options = z.object({
  why: z.string().optional(),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});
/** as many as an entry of the journal holds */
const MOST = 10_000;
const Decision = IncidentRuling.shape.ruling;

/** `hearsay incident`: an analyst decides which reports tell of one event. */
export async function run([directory = '.', decision = '', ...names]: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const ruling = Decision.safeParse(decision);
  if (!ruling.success) throw new CliError(Exit.usage, `${decision || 'Nothing'} is no decision; say together, apart, also or not, then the reports.`);
  const reports = [...new Set(names.map(reportNumber))];
  const [first, second] = reports;
  if (first === undefined) throw new CliError(Exit.usage, 'Name the reports, such as R-0012.');
  if (ruling.data === 'together' && second === undefined)
    throw new CliError(Exit.usage, `${reportName(first)} alone makes no pair; name two reports or more that tell of one event.`);
  if (ruling.data !== 'apart' && second === undefined)
    throw new CliError(Exit.usage, `Of what does ${reportName(first)} speak? Name behind it a report about the other event.`);
  if (reports.length > MOST) throw new CliError(Exit.usage, `${reports.length} reports are too many for one decision; name at most ${MOST} at once.`);
  const reason = reasonGiven(options.why);
  const groups = await withCase(directory, options, (opened) => ruleOnIncidents(opened, { ruling: ruling.data, reports, reason }));
  const mine = byReport(groups).get(first) ?? [];
  if (ruling.data === 'also' || ruling.data === 'not') {
    console.log(`${reportName(first)} speaks of ${count(mine.length, 'incident')}; the case has ${count(groups.length, 'incident')}.`);
    return Exit.ok;
  }
  const are = second === undefined ? 'is' : 'are';
  const size = count(mine[0]?.reports.length ?? 0, 'report');
  console.log(`${reports.map(reportName).join(', ')} ${are} in an incident of ${size}; the case has ${count(groups.length, 'incident')}.`);
  return Exit.ok;
}

function reportNumber(name: string): number {
  const { kind, number } = parseName(name);
  if (kind !== 'report') throw new CliError(Exit.usage, `${name} is no report; name reports, such as R-0012.`);
  return number;
}
