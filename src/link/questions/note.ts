import type { Claim, ClaimAnswer } from '../../model/claim.ts';
import type { OpenIncident } from '../../model/linked.ts';

/** Notes in each claim the questions it is counted under: in the answers it had, and in new ones where the question was found among the claims. */
export function noteQuestions(claims: readonly Claim[], incidents: readonly OpenIncident[]): Claim[] {
  const counted = new Map<string, { id: string; slot: string; value: string }[]>();
  for (const { questions } of incidents) {
    for (const { id, slot, answers } of questions) {
      for (const { value, claims: ids } of answers) for (const claim of ids) counted.set(claim, [...(counted.get(claim) ?? []), { id, slot, value }]);
    }
  }
  return claims.map((claim) => {
    const under = counted.get(claim.id) ?? [];
    const known = claim.answers.map((answer) => ({ ...answer, question: under.find(({ slot }) => slot === answer.slot)?.id ?? null }));
    const noted = new Set(known.map(({ question }) => question));
    const [span = claim.context] = claim.content;
    const found = under.filter(({ id }) => !noted.has(id)).map(({ id, slot, value }): ClaimAnswer => ({ slot, value, span, rule: 'link.topic', question: id }));
    return { ...claim, answers: [...known, ...found] };
  });
}
