import { type Amount, parseAmount } from '../../text/amount.ts';
import type { DraftAnswer } from './draft.ts';
import { byValue, type Given } from './slots.ts';

/** Lines up answers that are numbers, least first. A bound goes with the number it names: "at least 2" with 2, "about 1200" with 1200. */
export function numberAnswers(given: readonly Given[]): DraftAnswer[] {
  const answers = byValue(withoutParts(withoutSingles(given)));
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

/** Rules that tell of one person without a number, or of those who came on top of others. */
const NO_TOTALS = new Set(['answer.death', 'answer.one-in-all', 'answer.arrest-one', 'answer.harm-more']);

/** One person's death, injury or arrest told by itself is no toll, nor are "two more people": they count only where nobody gives a number of one or more. */
function withoutSingles(given: readonly Given[]): readonly Given[] {
  const tolls = given.filter(({ answer }) => !NO_TOTALS.has(answer.rule));
  return tolls.some(({ value }) => value !== '0') ? tolls : given;
}

/** People called by what they are, not just as people, may be some of those hit. */
const SOME = /^(?:man|woman|boy|girl|male|female|teen|teenager|child|adult|guard|officer|student|other)$/;

/** "Two women were taken to hospital", "three by ambulance and two by car" in a report that counts five people hurt: they are some of the five. */
function withoutParts(given: readonly Given[]): readonly Given[] {
  const most = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const { claim, value } of given) {
    const amount = valueOf(value);
    most.set(claim.report, Math.max(most.get(claim.report) ?? 0, amount));
    sums.set(claim.id, (sums.get(claim.id) ?? 0) + amount);
  }
  return given.filter(({ claim, value, answer }) => {
    const amount = valueOf(value);
    const all = most.get(claim.report) ?? 0;
    if (amount === 0 || amount >= all) return true;
    const counted = claim.quantities.find(({ span }) => span[0] === answer.span[0])?.of ?? null;
    return sums.get(claim.id) !== all && (counted === null || !SOME.test(counted));
  });
}

/** A number, of an interval the least it can be: 31 are not some of "dozens". */
function valueOf(value: string): number {
  const amount = parseAmount(value);
  return amount === null ? 0 : amount.high === null ? amount.value : (amount.low ?? amount.value);
}
