import { z } from 'zod';
import { addAssessment, type NewAssessment } from '../../case/decisions/assessments.ts';
import { dossierOfCase } from '../../case/dossier.ts';
import { claimName, numberOf, parseName, wireClaim } from '../../case/ids.ts';
import type { Assessment } from '../../model/assessment.ts';
import { Credibility, SourceGrade } from '../../model/assessment.ts';
import type { Dossier } from '../../model/dossier.ts';
import { sayClaimRating, saySourceRating } from '../../present/assessments/say.ts';
import { checkRating } from '../../weigh/assess/corroboration.ts';
import { machineTags } from '../../weigh/assess/tags.ts';
import { withCase } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';
import { sourceNamed } from './source.ts';
import { reasonGiven } from './why.ts';

const Options = z.object({
  grade: SourceGrade.optional(),
  credibility: z.string().optional(),
  topic: z.string().min(1).optional(),
  why: z.string().optional(),
  override: z.string().min(1).optional(),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});
type Options = z.infer<typeof Options>;

/** `hearsay assess`: a letter for a source or a number for a claim, never both at once. */
export async function run([directory = '.', subject = '']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  if (subject === '') throw new CliError(Exit.usage, 'Say what to assess: the name of a source, or a claim such as C-0031.');
  if ((options.grade === undefined) === (options.credibility === undefined))
    throw new CliError(Exit.usage, 'Give --grade for a source or --credibility for a claim; the two are rated apart.');
  await withCase(directory, options, async (opened) => {
    const dossier = await dossierOfCase(opened);
    const kept = await addAssessment(opened, options.grade === undefined ? claimRating(dossier, subject, options) : sourceRating(dossier, subject, options));
    console.log(`${kept.id}: ${sayAssessment(kept)}`);
    console.log(machineTags(kept).join(' '));
  });
  return Exit.ok;
}

function sourceRating(dossier: Dossier, subject: string, { grade = 'F', topic, why }: Options): NewAssessment {
  return { kind: 'source-grade', source: sourceNamed(dossier, subject).name, grade, topic: topic ?? null, why: reasonGiven(why) };
}

function claimRating(dossier: Dossier, subject: string, { credibility, override, why }: Options): NewAssessment {
  const number = Credibility.safeParse(Number(credibility));
  if (!number.success)
    throw new CliError(Exit.usage, `--credibility ${credibility} is none; give 1 (confirmed) to 5 (improbable), or 6 when it cannot be judged.`);
  const { kind, number: claim } = parseName(subject);
  if (kind !== 'claim') throw new CliError(Exit.usage, `${subject} is no claim; credibility is given to claims, such as C-0031.`);
  const rating = { kind: 'credibility' as const, claim: wireClaim(claim), credibility: number.data, override: override ?? null, why: reasonGiven(why) };
  checkRating(rating, dossier);
  return rating;
}

function sayAssessment(assessment: Assessment): string {
  if (assessment.kind === 'source-grade') return saySourceRating(assessment);
  return assessment.kind === 'credibility' ? sayClaimRating(assessment, claimName(numberOf(assessment.claim))) : assessment.id;
}
