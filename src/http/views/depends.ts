import { claimName, numberOf, reportName } from '../../case/ids.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Incident } from '../../model/incident.ts';
import type { Source } from '../../model/source.ts';
import type { View } from '../../present/view.ts';
import { impactOf } from '../../weigh/track/impact.ts';
import type { SourceView } from '../contract/sources.ts';
import { incidentName } from '../names.ts';

/** A source in one incident. */
export interface Part {
  incident: Incident;
  view: View;
  source: Source;
}

/** If this falls, these fall: the claims a source has a part in, the answers they give, and the judgements that rest on them. */
export function dependsOn(parts: readonly Part[], assessments: readonly Assessment[]): Pick<SourceView['depends'], 'claims' | 'judgements' | 'answers'> {
  const resting = new Set<string>();
  const claims: SourceView['depends']['claims'] = [];
  const answers: SourceView['depends']['answers'] = [];
  for (const { view, incident, source } of parts) {
    const impact = impactOf(view.dossier, assessments, { source: source.id });
    for (const id of impact.assessments) resting.add(id);
    for (const id of impact.claims) {
      const claim = view.claims.get(id);
      if (claim) claims.push({ id: claimName(numberOf(id)), text: claim.text, report: reportName(numberOf(claim.report)) });
    }
    for (const { question, value, remaining } of impact.answers)
      answers.push({ incident: incidentName(incident.id), question: view.questions.get(question)?.question ?? '', value, alone: remaining === 0 });
  }
  const judgements = assessments.flatMap((one) => (one.kind === 'judgement' && resting.has(one.id) ? [{ id: one.id, statement: one.statement }] : []));
  return { claims, judgements, answers };
}
