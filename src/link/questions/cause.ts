import { conceptsOf } from '../../text/concepts.ts';
import type { Draft, DraftAnswer } from './draft.ts';
import type { Topic } from './placed.ts';

/** A cause somebody names may be in dispute by itself: then those who affirm and deny it answer the question of the cause. */
export function withDisputedCauses(fixed: readonly Draft[], topics: readonly Topic[]): Draft[] {
  return fixed.map((draft) => {
    if (draft.slot !== 'other:cause') return draft;
    const answers = draft.answers.map((answer) => ({ ...answer, claims: [...answer.claims] }));
    const denied: DraftAnswer[] = [];
    for (const answer of answers) {
      const concepts = new Set(conceptsOf(answer.value.split(' ').map((text) => ({ text, lower: text }))).map(({ concept }) => concept));
      const dispute = topics.find((topic) => concepts.has(topic.concept) && topic.answers.some(({ value }) => value === 'no'));
      if (!dispute) continue;
      for (const { value, claims } of dispute.answers) {
        if (value === 'yes') answer.claims.push(...claims.filter((c) => !answers.some((a) => a.claims.includes(c))));
        if (value === 'no') denied.push({ value: `not ${answer.value}`, claims });
      }
    }
    return { ...draft, answers: [...answers, ...denied] };
  });
}
