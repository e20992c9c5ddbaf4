import type { Claim } from '../../model/claim.ts';
import { withDisputedCauses } from './cause.ts';
import { disputeQuestions } from './disputes.ts';
import type { Draft, DraftAnswer } from './draft.ts';
import { eventAnswers } from './events.ts';
import { withBareFigures } from './figures.ts';
import { hospitalAnswers } from './hospitals.ts';
import { withKinds } from './kinds.ts';
import { loneStatements } from './lone.ts';
import { mergedSlots } from './merged.ts';
import { nameAnswers } from './names.ts';
import { numberAnswers } from './numbers.ts';
import { placeAnswers } from './places.ts';
import { inOrder, rank } from './rank.ts';
import { bySlot, byValue, type Given } from './slots.ts';
import { streetAnswers } from './streets.ts';
import { ofThisEvent, timeAnswers } from './times.ts';
import { findTopics, notHeld, topicDrafts } from './topics.ts';
import { slotQuestion } from './wording.ts';
import { joined, wordAnswers } from './words.ts';

/** Lines the claims of one incident up under questions: fixed slots first, then what the claims themselves are about. */
export function findQuestions(claims: readonly Claim[], contextOf: (claim: Claim) => string): Draft[] {
  // 1. what every event is asked
  const slots = [...mergedSlots(withKinds(withBareFigures(bySlot(claims), claims)))].sort(([a], [b]) => rank(a) - rank(b));
  const fixed = slots
    .map(([slot, given]) => ({
      slot,
      question: slotQuestion(
        slot,
        given.map(({ claim }) => claim),
      ),
      answers: answersTo(slot, given),
    }))
    .filter(isWorthAsking);
  // 2. what one says of another's words
  const disputes = disputeQuestions(claims, contextOf);
  // 3. what the claims are about
  const { states, topics } = findTopics(claims, contextOf, [...fixed, ...disputes]);
  // 4. a cause in dispute takes the dispute in
  const whole = withDisputedCauses(fixed, topics);
  const asked = [...whole, ...disputes, ...states, ...topicDrafts(notHeld(topics, whole))];
  // 5. what stands under none of them
  return [...inOrder(asked), ...loneStatements(claims, asked)];
}

/** A bare number of things, no deed told, is worth a line only when two reports give it; one thing, only when another number is given. */
function isWorthAsking({ slot, answers }: Draft): boolean {
  if (!slot.startsWith('count:')) return answers.length > 0;
  if (answers.length === 1 && /^(?:not |at least )?1$/.test(answers[0]?.value ?? '')) return false;
  return slot.includes(' ') || new Set(answers.flatMap(({ claims }) => claims.map((c) => c.report))).size > 1;
}

/** Several values may be true together: one act of saying that gives two joins them. */
const TOGETHER = new Set(['other:those hit', 'other:condition', 'other:weather', 'other:after the deed']);

function answersTo(slot: string, given: readonly Given[]): DraftAnswer[] {
  if (/^(?:killed|injured|missing|arrested|count:)/.test(slot)) return numberAnswers(given);
  if (slot === 'where') return placeAnswers(given);
  if (slot === 'other:street') return streetAnswers(given);
  if (slot === 'when') return timeAnswers(ofThisEvent(given));
  if (slot === 'other:end' || slot.startsWith('other:time of ')) return timeAnswers(given);
  if (slot === 'identity' || slot === 'other:suspect') return nameAnswers(given);
  if (slot === 'other:hospital') return hospitalAnswers(given);
  if (slot === 'other:charges') return chargeAnswers(given);
  if (slot === 'other:how found') return given.length === 0 ? [] : [joined(byValue(given))];
  if (TOGETHER.has(slot)) return wordAnswers(given);
  if (slot === 'responsibility' || slot.startsWith('other:')) return byValue(given);
  return slot === 'what' ? eventAnswers(given) : wordAnswers(given);
}

/** Charges against one and another, or several against one, do not exclude each other. */
function chargeAnswers(given: readonly Given[]): DraftAnswer[] {
  const all = byValue(given);
  const [brought, others] = [all.filter(({ value }) => !NO_CHARGE.test(value)), all.filter(({ value }) => NO_CHARGE.test(value))];
  return [...(brought.length > 0 ? [joined(brought)] : []), ...others];
}

const NO_CHARGE = /^(?:not |none)/;
