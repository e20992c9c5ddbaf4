import { z } from 'zod';
import { assessmentsOf } from '../../case/decisions/assessments.ts';
import { dossierOfCase } from '../../case/dossier.ts';
import { claimName, numberOf, parseName, wireReport } from '../../case/ids.ts';
import type { Dossier } from '../../model/dossier.ts';
import { plain } from '../../present/plain.ts';
import { shorten } from '../../present/words.ts';
import { type Impact, impactOf, type Withdrawn } from '../../weigh/track/impact.ts';
import { withCase } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';
import { writeStdout } from '../output.ts';
import { sourceNamed } from './source.ts';

const Options = z.object({
  json: z.boolean().default(false),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});

const WORDS = 100;

/** `hearsay impact`: everything in a case that rests on a withdrawn source or report. */
export async function run([directory = '.', subject = '']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  if (subject === '') throw new CliError(Exit.usage, 'Say what was withdrawn: a report such as R-0012, or the name of a source.');
  await withCase(directory, options, async (opened) => {
    const dossier = await dossierOfCase(opened);
    const impact = impactOf(dossier, await assessmentsOf(opened.journal), withdrawnIn(dossier, subject));
    await writeStdout(options.json ? `${JSON.stringify(impact)}\n` : `${linesOf(impact, dossier).join('\n')}\n`);
  });
  return Exit.ok;
}

function withdrawnIn(dossier: Dossier, subject: string): Withdrawn {
  if (!/^r-\d+$/i.test(subject)) return { source: sourceNamed(dossier, subject).id };
  const report = wireReport(parseName(subject).number);
  if (!dossier.reports.some(({ id }) => id === report))
    throw new CliError(Exit.usage, `The case has no report ${subject}; \`hearsay list\` shows those it has.`);
  return { report };
}

function linesOf({ claims, origins, answers, drift, assessments }: Impact, dossier: Dossier): string[] {
  const text = new Map(dossier.claims.map((claim) => [claim.id, claim.text]));
  const questions = new Map(dossier.incidents.flatMap((incident) => incident.questions.map(({ id, question }) => [id, question])));
  const labels = new Map(dossier.origins.map(({ id, label }) => [id, label]));
  const stays = (remaining: number, what: string) => (remaining === 0 ? 'nothing else' : `${remaining} ${what}`);
  return [
    `claims: ${claims.length}`,
    ...claims.map((id) => `  ${claimName(numberOf(id))}  ${plain(shorten(text.get(id) ?? '', WORDS))}`),
    `origins: ${origins.length}`,
    ...origins.map(({ id, remaining }) => `  ${plain(labels.get(id) ?? id)}: ${stays(remaining, 'of its claims')} stays`),
    `answers: ${answers.length}`,
    ...answers.map(
      ({ question, value, remaining }) => `  ${plain(questions.get(question) ?? question)} ${plain(value)}: ${stays(remaining, 'of its origins')} stays`,
    ),
    `sentences on changes: ${drift.length}`,
    ...drift.map((index) => `  ${plain(dossier.drift[index]?.what ?? '')}`),
    `grades and judgements: ${assessments.length}`,
    ...assessments.map((id) => `  ${id}`),
  ];
}
