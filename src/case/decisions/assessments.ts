import { Assessment } from '../../model/assessment.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { NewEntry } from '../../model/journal.ts';
import type { Journal } from '../../store/ports.ts';
import { claimName, numberOf, reportName } from '../ids.ts';
import { plain } from '../journal-data.ts';
import type { OpenCase } from '../open-case.ts';
import { readStanding, type Standing } from './standing.ts';

/** An assessment before the case has numbered, signed and dated it. */
export type NewAssessment = Assessment extends infer One ? (One extends Assessment ? Omit<One, 'id' | 'by' | 'at'> : never) : never;

/** Adds an assessment to the journal, where it stays; a rule that it sets aside gets an entry of its own. Returns it as kept. */
export async function addAssessment({ journal, now, by }: OpenCase, made: NewAssessment): Promise<Assessment> {
  const at = now();
  const assessment = Assessment.parse({ ...made, id: `a${journal.head().size}`, by, at });
  const subject = subjectOf(assessment);
  const entries: NewEntry[] = [
    {
      at,
      by,
      kind: assessment.kind === 'judgement' ? 'judgement' : 'assessment',
      subject,
      before: null,
      after: null,
      reason: assessment.why,
      data: plain({ assessment }),
    },
  ];
  if (assessment.kind === 'credibility' && assessment.override !== null)
    entries.push({ at, by, kind: 'override', subject, before: null, after: null, reason: assessment.override, data: plain({ rule: 'weigh.corroboration' }) });
  await journal.append(entries);
  return assessment;
}

/** The assessments of a case that stand, oldest first. */
export async function assessmentsOf(journal: Pick<Journal, 'entries'>): Promise<Assessment[]> {
  return (await readStanding(journal)).assessments.map(({ assessment }) => assessment);
}

/** A dossier with what people graded, judged, settled and checked beside it; as it is where nobody did. */
export function withAssessments(dossier: Dossier, { assessments }: Pick<Standing, 'assessments'>): Dossier {
  return assessments.length === 0 && dossier.assessments === undefined ? dossier : { ...dossier, assessments: assessments.map(({ assessment }) => assessment) };
}

function subjectOf(assessment: Assessment): string {
  switch (assessment.kind) {
    case 'source-grade':
      return assessment.source;
    case 'credibility':
      return claimName(numberOf(assessment.claim));
    case 'judgement':
      return 'case';
    case 'settlement':
      return assessment.asked;
    case 'check':
    case 'search':
      return reportName(numberOf(assessment.report));
  }
}
