import type { Settlement } from './assessment.ts';
import type { Dossier } from './dossier.ts';
import type { Question } from './incident.ts';

/** The question of a dossier that a settlement means: of its slot, the one that most of its claims answer. Null when none of them answers one any more. */
export function settledQuestion({ incidents }: Pick<Dossier, 'incidents'>, { slot, claims }: Pick<Settlement, 'slot' | 'claims'>): Question | null {
  const meant = new Set(claims);
  let [best, most]: [Question | null, number] = [null, 0];
  for (const question of incidents.flatMap(({ questions }) => questions)) {
    if (question.slot !== slot) continue;
    const shared = question.answers.flatMap((answer) => answer.claims).filter((claim) => meant.has(claim)).length;
    if (shared > most) [best, most] = [question, shared];
  }
  return best;
}
