import fs from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { z } from 'zod';
import { addAssessment } from '../../case/decisions/assessments.ts';
import { parseName, wireClaim, wireReport } from '../../case/ids.ts';
import { Judgement } from '../../model/assessment.ts';
import { sayJudgement } from '../../present/assessments/say.ts';
import { machineTags } from '../../weigh/assess/tags.ts';
import { proseOfAssessment } from '../../weigh/lint/fields.ts';
import { lintProse } from '../../weigh/lint/lint.ts';
import { withCase } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';
import { named } from './csv.ts';

const Options = z.object({ database: z.string().min(1).optional(), gazetteer: z.string().min(1).optional(), quiet: z.boolean().default(false) });

/** As it is written by hand: what is not given is none, claims and reports have the names of the case. */
const Written = Judgement.omit({ id: true, by: true, at: true, kind: true }).extend({
  likelihood: Judgement.shape.likelihood.default(null),
  alternatives: Judgement.shape.alternatives.default([]),
  dissent: Judgement.shape.dissent.default([]),
  claims: z.array(z.string()).default([]),
  reports: z.array(z.string()).default([]),
});

/** `hearsay judge`: a judgement goes into the journal; what its wording hides or mixes is told. */
export async function run([directory = '.', file = '-']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const written = await read(file);
  const claims = written.claims.map((name) => wireClaim(parseName(name).number));
  const reports = written.reports.map((name) => wireReport(parseName(name).number));
  await withCase(directory, options, async (opened) => {
    const kept = await addAssessment(opened, { ...written, kind: 'judgement', claims, reports });
    for (const { where, text } of proseOfAssessment(kept))
      for (const { what, fix, rule } of lintProse(text, 'wording')) console.error(`hearsay: ${where}: ${what} ${fix} [${rule}]`);
    if (kept.kind === 'judgement') console.log(`${kept.id}: ${sayJudgement(kept).join('\n')}`);
    console.log(machineTags(kept).join(' '));
  });
  return Exit.ok;
}

async function read(file: string): Promise<z.infer<typeof Written>> {
  try {
    const written = Written.safeParse(JSON.parse(file === '-' ? await readAll(process.stdin) : fs.readFileSync(file, 'utf8')));
    if (written.success) return written.data;
    const [issue] = written.error.issues;
    throw new CliError(
      Exit.usage,
      `${named(file)}: ${issue?.path.join('.') || 'the judgement'}: ${issue?.message}; “hearsay judge --help” shows how a judgement is written.`,
    );
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw new CliError(
      Exit.nothing,
      `${named(file)} cannot be read as JSON (${cause instanceof Error ? cause.message : String(cause)}); mend it or name another file.`,
      { cause },
    );
  }
}
