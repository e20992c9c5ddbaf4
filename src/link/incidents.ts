import type { Claim } from '../model/claim.ts';
import type { Extraction } from '../model/extraction.ts';
import type { OpenIncident, OpenQuestion } from '../model/linked.ts';
import { groupReports } from './incidents/group.ts';
import type { Grouping } from './incidents/grouped.ts';
import { claimsOf, reportsAbout } from './incidents/own.ts';
import { placeOf, timeOf, typeOf } from './incidents/particulars.ts';
import { tollOf } from './incidents/toll.ts';
import { finish } from './questions/draft.ts';
import { findQuestions } from './questions/questions.ts';

/**
 * Groups reports into events, the one most reports speak of first, and lines their claims' answers up under questions. `group`: for reports
 * that were grouped before.
 */
export function findIncidents(extractions: readonly Extraction[], claims: readonly Claim[], group: Grouping = groupReports): OpenIncident[] {
  const byReport = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = byReport.get(claim.report);
    if (own) own.push(claim);
    else byReport.set(claim.report, [claim]);
  }
  const textOf = new Map(extractions.map(({ report }) => [report.id, report.text]));
  const contextOf = (claim: Claim): string => textOf.get(claim.report)?.slice(...claim.context) ?? '';
  let questions = 0;
  return group(extractions).map((grouped, i) => {
    const own = claimsOf(grouped, byReport);
    const about = reportsAbout(grouped);
    return {
      id: `i${i + 1}`,
      type: typeOf(own),
      place: placeOf(about),
      time: timeOf(about),
      toll: tollOf(about),
      reports: grouped.members.map(({ report }) => report.id),
      membership: grouped.membership,
      questions: findQuestions(own, contextOf).map((draft) => withTolls(finish(draft, `q${++questions}`), about)),
    };
  });
}

/** Gives a question for the killed or injured what each report counts of them in all. */
function withTolls(question: OpenQuestion, about: readonly Extraction[]): OpenQuestion {
  if (question.slot !== 'killed' && question.slot !== 'injured') return question;
  return { ...question, tolls: about.flatMap(({ report, incident: { toll } }) => (toll ? [{ report: report.id, toll }] : [])) };
}
