import { type Amount, parseAmount } from '../../text/amount.ts';
import type { DraftAnswer } from './draft.ts';
import { byValue, type Given } from './slots.ts';

/** Lines up answers that are numbers, least first. A bound goes with the number it names: "at least 2" with 2, "about 1200" with 1200. */
export function numberAnswers(given: readonly Given[]): DraftAnswer[] {
  const answers = byValue(withoutSingles(given));
  const merged = new Map<string, { amount: Amount | null; answer: DraftAnswer }>();
  for (const answer of answers) {
    const amount = parseAmount(answer.value);
    const key = amount === null ? answer.value : `${amount.value}${unitOf(answer.value)}`;
    const known = merged.get(key);
    if (!known) merged.set(key, { amount, answer });
    else {
      const exact = known.amount && isExact(known.amount) ? known.answer.value : amount && isExact(amount) ? answer.value : known.answer.value;
      merged.set(key, {
        amount: known.amount,
        answer: { value: exact, claims: [...known.answer.claims, ...answer.claims.filter((c) => !known.answer.claims.includes(c))] },
      });
    }
  }
  return [...merged.values()].sort((a, b) => (a.amount?.value ?? -1) - (b.amount?.value ?? -1)).map(({ answer }) => answer);
}

const isExact = ({ low, high }: Amount): boolean => low !== null && low === high;

const unitOf = (value: string): string => / (\D+)$/.exec(value)?.[1] ?? '';

/** One person's death or arrest told by itself is no toll: it counts only where nobody gives a number of one or more. */
function withoutSingles(given: readonly Given[]): readonly Given[] {
  const tolls = given.filter(({ answer }) => answer.rule !== 'answer.death' && answer.rule !== 'answer.arrest-one');
  return tolls.some(({ value }) => value !== '0') ? tolls : given;
}
