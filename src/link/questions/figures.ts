import type { Claim } from '../../model/claim.ts';
import { parseAmount } from '../../text/amount.ts';
import { conceptOf } from '../../text/concepts.ts';
import type { Given } from './slots.ts';

const NUMBERS = /^(?:killed|injured|missing|arrested|count:)/;
/** Words around a number in a content that is no more than the number. */
const BARE = 6;

/** A claim that is no more than a figure ("the figure of nine", "still speaks of nine") answers the question to which others give it. */
export function withBareFigures(slots: ReadonlyMap<string, readonly Given[]>, claims: readonly Claim[]): Map<string, readonly Given[]> {
  const byValue = new Map<number, { slot: string; given: Given }[]>();
  for (const [slot, given] of slots) {
    if (!NUMBERS.test(slot)) continue;
    for (const own of given) {
      const amount = parseAmount(own.value);
      if (amount) byValue.set(amount.value, [...(byValue.get(amount.value) ?? []), { slot, given: own }]);
    }
  }
  const whole = new Map(slots);
  for (const claim of claims) {
    const [quantity] = claim.quantities;
    if (!quantity || claim.quantities.length > 1 || quantity.unit !== null || quantity.value < 2) continue;
    if (claim.text.split(/\s+/).length > BARE || claim.answers.some(({ slot }) => NUMBERS.test(slot))) continue;
    const candidates = (byValue.get(quantity.value) ?? []).filter(({ slot }) => mayCount(slot, quantity.of));
    const telling = candidates.find(({ given }) => given.claim.report === claim.report) ?? candidates[0];
    if (!telling || new Set(candidates.map(({ slot }) => slot)).size > 2) continue;
    whole.set(telling.slot, [...(whole.get(telling.slot) ?? []), { ...telling.given, claim }]);
  }
  return whole;
}

/** Whether a slot counts what a number is told of; a number of nothing named may count anything. */
function mayCount(slot: string, of: string | null): boolean {
  if (of === null) return true;
  return slot.startsWith('count:') ? slot.startsWith(`count:${conceptOf(of)}`) : PEOPLE.test(of);
}

const PEOPLE = /^(?:person|victim|other|name|casualty)$/;
