import type { DraftAnswer } from './draft.ts';
import { byValue, type Given } from './slots.ts';
import { Union } from './union.ts';

/**
 * Lines up answers that are words. Values that one act of saying gives together do not exclude one another ("drones and missiles"):
 * they make one answer. A negated value never joins.
 */
export function wordAnswers(given: readonly Given[]): DraftAnswer[] {
  const answers = byValue(given);
  const union = new Union(answers.length);
  const acts = answers.map(({ value, claims }) => (value.startsWith('not ') ? [] : claims.map(({ origin, id }) => origin ?? id)));
  union.joinByKey((i) => acts[i] ?? []);
  return union.groups().map((group) => joined(group.flatMap((i) => answers[i] ?? [])));
}

/** Several answers as one; the value most claims give comes first. */
export function joined(answers: readonly DraftAnswer[]): DraftAnswer {
  const ordered = [...answers].sort((a, b) => b.claims.length - a.claims.length);
  return {
    value: ordered
      .map(({ value }) => value)
      .slice(0, 3)
      .join(', '),
    claims: [...new Set(ordered.flatMap(({ claims }) => claims))],
  };
}
