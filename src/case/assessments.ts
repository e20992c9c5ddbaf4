import { z } from 'zod';
import { Assessment } from '../model/assessment.ts';
import type { NewEntry } from '../model/journal.ts';
import type { Journal } from '../store/ports.ts';
import { claimName, numberOf } from './ids.ts';
import { plain } from './journal-data.ts';
import type { OpenCase } from './open-case.ts';

const Kept = z.object({ assessment: Assessment });

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

/** All assessments of a case, oldest first. */
export async function assessmentsOf(journal: Pick<Journal, 'entries'>): Promise<Assessment[]> {
  const found: Assessment[] = [];
  for await (const { kind, data } of journal.entries()) {
    if (kind !== 'assessment' && kind !== 'judgement') continue;
    const kept = Kept.safeParse(data);
    if (kept.success) found.push(kept.data.assessment);
  }
  return found;
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
      return assessment.question;
  }
}
