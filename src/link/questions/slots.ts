import type { Claim, ClaimAnswer } from '../../model/claim.ts';
import { isDismissal, isDisowning } from './dismissed.ts';
import type { DraftAnswer } from './draft.ts';

/** A value a claim gives, the claim's polarity worked in. */
export interface Given {
  claim: Claim;
  value: string;
  answer: ClaimAnswer;
}

/** Told in passing: true whether the claim affirms or denies. */
const PRESUPPOSED = /^(?:what|where|when|identity|other:(?:age of .*|time of .*|suspect|hospital|calibre))$/;

/** The answers of all claims, by slot, slots in order of appearance. */
export function bySlot(claims: readonly Claim[]): Map<string, Given[]> {
  const slots = new Map<string, Given[]>();
  for (const claim of claims) {
    for (const answer of claim.answers) {
      const value = stated(claim, answer);
      if (value === null) continue;
      const known = slots.get(answer.slot) ?? [];
      known.push({ claim, value, answer });
      slots.set(answer.slot, known);
    }
  }
  return slots;
}

/** The value as the claim has it: a denial turns it round, a refusal or a question leaves it open; null when nothing is said. */
function stated(claim: Claim, { slot, value }: ClaimAnswer): string | null {
  const { chain } = claim;
  const polarity = isDisowning(claim) ? 'denied' : claim.polarity;
  if (slot === 'responsibility' && value === 'claimed') {
    const speaker = chain.find((hop) => hop.role === 'speaker')?.name ?? 'someone';
    if (polarity === 'asserted')
      return /^(?:nobody|no[ -]?one|no (?:group|party|side|organi[sz]ation)|none)\b/i.test(speaker) ? 'not claimed' : `claimed by ${speaker}`;
    return polarity === 'questioned' ? null : polarity === 'denied' ? 'denied' : 'not claimed';
  }
  if (polarity === 'asserted' || PRESUPPOSED.test(slot) || isDismissal(claim)) return value;
  if (polarity === 'denied' && /^(?:yes|no)$/.test(value)) return value === 'yes' ? 'no' : 'yes';
  if (polarity === 'denied') return value === 'at least 1' ? '0' : value.startsWith('not ') ? value.slice(4) : `not ${value}`;
  return 'not known';
}

/** Puts equal values into one answer; answers in order of appearance. */
export function byValue(given: readonly Given[]): DraftAnswer[] {
  const answers = new Map<string, Claim[]>();
  for (const { claim, value } of given) {
    const known = answers.get(value) ?? [];
    if (!known.includes(claim)) known.push(claim);
    answers.set(value, known);
  }
  return Array.from(answers, ([value, claims]) => ({ value, claims }));
}
