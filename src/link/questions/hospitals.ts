import type { DraftAnswer } from './draft.ts';
import { byValue, type Given } from './slots.ts';
import { Union } from './union.ts';
import { joined } from './words.ts';

/** What a hospital is called besides its own name, and differently from one report to the next. */
const KIND = /^(?:the|hospitals?|medical|cent(?:er|re)|clinic|health|trauma|infirmary)$/;

/** Lines up the hospitals people were taken to: one of the same own name is the same, and so are those one act of saying names together, for several people. */
export function hospitalAnswers(given: readonly Given[]): DraftAnswer[] {
  const answers = byValue(given);
  const union = new Union(answers.length);
  const keys = answers.map(({ value, claims }) => [ownName(value), ...claims.map(({ origin, id }) => `origin ${origin ?? id}`)]);
  union.joinByKey((i) => keys[i] ?? []);
  return union.groups().map((group) => {
    const members = group.flatMap((i) => answers[i] ?? []);
    const { claims } = joined(members);
    // one name for each
    const named = new Map(members.toReversed().map(({ value }) => [ownName(value), value]));
    return { value: [...named.values()].reverse().join(', '), claims };
  });
}

function ownName(hospital: string): string {
  const words = hospital.toLowerCase().split(/\s+/);
  return words.filter((word) => !KIND.test(word)).join(' ') || hospital;
}
