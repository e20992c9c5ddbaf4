import type { Drift } from '../model/drift.ts';
import type { Incident, Question } from '../model/incident.ts';
import type { Linked } from '../model/linked.ts';
import type { SignedVerdict } from '../model/review.ts';
import { conflictOf } from './conflict.ts';
import { findDrift } from './drift/drift.ts';
import { statusOf } from './status.ts';
import { ruledBy } from './verdicts.ts';

/** Says of each question how its answers stand to one another, and where an utterance changed on its way. `verdicts`: what analysts decided about pairs of claims. */
export function weigh(linked: Linked, verdicts: readonly SignedVerdict[] = []): { incidents: Incident[]; drift: Drift[] } {
  const { incidents, claims, reports } = linked;
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const judged = incidents.map((incident) => ({
    ...incident,
    questions: incident.questions.map(({ tolls, ...question }): Question => {
      const judged = ruledBy({ ...question, ...statusOf({ ...question, tolls }, claimOf, reportOf) }, verdicts);
      const values = question.answers.map(({ value }) => value);
      return { ...judged, conflict: judged.status === 'contested' ? conflictOf(question.slot, values) : null };
    }),
  }));
  return { incidents: judged, drift: findDrift(linked) };
}
