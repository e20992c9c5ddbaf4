import type { Assessment } from '../../model/assessment.ts';
import type { Dossier } from '../../model/dossier.ts';

/** A piece of prose inside a structure, with where it stands (`q3 why`). */
export interface Field {
  where: string;
  text: string;
}

/** What a dossier says in sentences of its own and of the analysts'; the reports' words are others' and left alone. */
export function proseOfDossier({ incidents, drift, origins, assessments = [] }: Dossier): Field[] {
  return [
    ...incidents.flatMap(({ questions }) => questions.map(({ id, why }) => ({ where: `${id} why`, text: why }))),
    ...origins.flatMap(({ id, links }) => links.map(({ why, from, to }) => ({ where: `${id} link ${from}-${to}`, text: why }))),
    ...drift.map(({ what, claims }) => ({ where: `drift ${claims.join('-')}`, text: what })),
    ...assessments.flatMap(proseOfAssessment),
  ];
}

/** What an analyst wrote into an assessment, field by field. */
export function proseOfAssessment(assessment: Assessment): Field[] {
  const field = (name: string, text: string): Field => ({ where: `${assessment.id} ${name}`, text });
  if (assessment.kind === 'check') return [field('why', assessment.why), ...(assessment.result === null ? [] : [field('result', assessment.result)])];
  // what was searched for is a query, not prose
  if (assessment.kind === 'search') return [];
  if (assessment.kind !== 'judgement') return [field('why', assessment.why)];
  const { statement, basis, would_change, alternatives, dissent, why } = assessment;
  return [
    field('statement', statement),
    field('basis', basis),
    field('would_change', would_change),
    field('why', why),
    ...alternatives.flatMap((other, i) => [field(`alternative ${i + 1}`, other.statement), field(`against alternative ${i + 1}`, other.against)]),
    ...dissent.map((other, i) => field(`dissent ${i + 1}`, other.why)),
  ];
}
