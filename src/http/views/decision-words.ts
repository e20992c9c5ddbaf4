import type { Decision } from '../../case/decisions/decisions.ts';
import { claimName, numberOf, reportName } from '../../case/ids.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { IncidentRuling } from '../../model/incident-ruling.ts';
import type { ClaimChange } from '../../model/review.ts';

const claim = (wire: string): string => claimName(numberOf(wire));

const VERDICTS = {
  conflict: 'truly conflict',
  'different-events': 'speak of different events',
  compatible: 'are compatible',
  unclear: 'may or may not conflict',
} as const;
const STATUSES = { new: 'new again', reading: 'being read', done: 'done', 'set-aside': 'set aside' } as const;

/** What somebody decided, in one line for the log and for the note that offers to undo it. */
export function sayDecision(decision: Decision): string {
  switch (decision.kind) {
    case 'review':
      return `${claim(decision.claim)} ${decision.review}`;
    case 'edit':
      return `${claim(decision.claim)} changed: ${changed(decision.change)}`;
    case 'add':
      return `${claim(decision.claim)} added to ${reportName(numberOf(decision.report))}`;
    case 'conflict':
      return `${claim(decision.claims[0])} and ${claim(decision.claims[1])} ${VERDICTS[decision.verdict]}`;
    case 'source':
      return `“${decision.names[0]}” and “${decision.names[1]}” are ${decision.ruling === 'same' ? 'one source' : 'two sources'}`;
    case 'status':
      return `${reportName(numberOf(decision.report))} is ${STATUSES[decision.status]}`;
    case 'incident':
      return sayIncident(decision);
    case 'origin':
      return `${claim(decision.ruling.claims[0])} and ${claim(decision.ruling.claims[1])} come from ${decision.ruling.ruling === 'same' ? 'one act' : 'two acts'} of saying`;
    case 'assessment':
      return sayAssessment(decision.assessment);
    case 'undo':
      return `Entry ${decision.seq} undone`;
  }
}

function sayIncident({ ruling, reports }: IncidentRuling): string {
  const [first = '', ...others] = reports.map((report) => reportName(numberOf(report)));
  if (ruling === 'together') return `${[first, ...others].join(', ')} put together as one event`;
  if (ruling === 'apart') return `${[first, ...others].join(', ')} set apart as an event of their own`;
  return `${first} ${ruling === 'also' ? 'speaks also' : 'does not speak'} of the event of ${others.join(', ')}`;
}

function changed(change: ClaimChange): string {
  const parts: [keyof ClaimChange, string][] = [
    ['content', 'its words'],
    ['chain', 'who said it'],
    ['form', 'its form'],
    ['polarity', 'its polarity'],
    ['certainty', 'its certainty'],
  ];
  return parts.flatMap(([key, words]) => (change[key] === undefined ? [] : [words])).join(', ') || 'nothing';
}

function sayAssessment(assessment: Assessment): string {
  switch (assessment.kind) {
    case 'source-grade':
      return `“${assessment.source}” graded ${assessment.grade}${assessment.topic === null ? '' : ` on ${assessment.topic}`}`;
    case 'credibility':
      return `${claim(assessment.claim)} rated ${assessment.credibility}`;
    case 'judgement':
      return `Judgement: ${assessment.statement}`;
    case 'settlement':
      return `Settled: ${assessment.asked} ${assessment.accepted.join(', ')}`;
    case 'check':
      return `Checked the ${assessment.pillar}: ${assessment.result ?? assessment.state.replace('-', ' ')}`;
    case 'search':
      return `Searched ${assessment.where}: ${assessment.found ?? 'nothing found'}`;
  }
}
