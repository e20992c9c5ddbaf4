import type { Claim, Slot } from '../../model/claim.ts';
import type { Answer } from '../../model/incident.ts';
import type { OpenQuestion } from '../../model/linked.ts';

/** A question before it has a number. */
export interface Draft {
  slot: Slot;
  question: string;
  answers: readonly DraftAnswer[];
  /** the question has no name and quotes a claim */
  quoted?: true;
}

export interface DraftAnswer {
  value: string;
  claims: readonly Claim[];
}

/** Numbers a draft and counts the origins behind each answer. */
export function finish({ slot, question, answers }: Draft, id: string): OpenQuestion {
  return { id, slot, question, answers: answers.map(counted) };
}

function counted({ value, claims }: DraftAnswer): Answer {
  const ids = [...new Set(claims.map((c) => c.id))];
  const origins = [...new Set(claims.flatMap((c) => (c.origin === null ? [] : [c.origin])))];
  return { value, claims: ids, origins };
}
