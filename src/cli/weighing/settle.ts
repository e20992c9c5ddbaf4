import { z } from 'zod';
import { settle } from '../../case/decisions/settlements.ts';
import { dossierOfCase } from '../../case/dossier.ts';
import type { Dossier } from '../../model/dossier.ts';
import { saySettlement } from '../../present/assessments/say.ts';
import { plain } from '../../present/plain.ts';
import { inReadingOrder, letterOf, sayValue } from '../../present/words.ts';
import { withCase } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';
import { writeStdout } from '../output.ts';
import { reasonGiven } from './why.ts';

const Options = z.object({
  rejected: z.array(z.string().min(1)).default([]),
  topic: z.string().min(1).optional(),
  why: z.string().optional(),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});

/** `hearsay settle`: an analyst holds a question to be settled; without one, the questions of the case. */
export async function run([directory = '.', question, ...accepted]: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  if (question === undefined) {
    await withCase(directory, options, async (opened) => writeStdout(questionLines(await dossierOfCase(opened))));
    return Exit.ok;
  }
  if (accepted.length === 0) throw new CliError(Exit.usage, 'Say which answer holds, by its letter or its value; those that do not come after --rejected.');
  const why = reasonGiven(options.why);
  await withCase(directory, options, async (opened) => {
    const dossier = await dossierOfCase(opened);
    const kept = await settle(opened, dossier, { question, accepted, rejected: options.rejected, topic: options.topic ?? null, why });
    console.log(`${kept.id}: ${plain(saySettlement(kept))}`);
  });
  return Exit.ok;
}

function questionLines({ incidents }: Dossier): string {
  const lines = incidents.flatMap(({ questions }) =>
    inReadingOrder(questions)
      .filter(({ answers }) => answers.length > 0)
      .flatMap(({ id, question, status, answers }) => [
        `${id}  ${plain(question)} (${status})`,
        ...answers.map(({ value }, index) => `    ${letterOf(index)}  ${plain(sayValue(value))}`),
      ]),
  );
  return lines.length === 0 ? 'The reports of the case answer no question.\n' : `${lines.join('\n')}\n`;
}
