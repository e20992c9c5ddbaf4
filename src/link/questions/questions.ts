import type { Claim } from '../../model/claim.ts';
import type { Draft, DraftAnswer } from './draft.ts';
import { numberAnswers } from './numbers.ts';
import { placeAnswers } from './places.ts';
import { bySlot, byValue, type Given } from './slots.ts';
import { ofThisEvent, timeAnswers } from './times.ts';
import { topicQuestions } from './topics.ts';
import { slotQuestion } from './wording.ts';
import { wordAnswers } from './words.ts';

/** Questions every event is asked, in reading order; others follow. */
const ORDER = ['what', 'where', 'when', 'killed', 'injured', 'missing', 'arrested', 'means', 'target', 'outcome', 'responsibility', 'identity'];

/** Lines the claims of one incident up under questions: fixed slots first, then what the claims themselves are about. */
export function findQuestions(claims: readonly Claim[], contextOf: (claim: Claim) => string): Draft[] {
  const slots = [...bySlot(claims)].sort(([a], [b]) => rank(a) - rank(b));
  const fixed = slots.map(([slot, given]) => ({ slot, question: slotQuestion(slot), answers: answersTo(slot, given) }));
  return [...fixed, ...topicQuestions(claims, contextOf)];
}

const rank = (slot: string): number => (ORDER.includes(slot) ? ORDER.indexOf(slot) : ORDER.length);

function answersTo(slot: string, given: readonly Given[]): DraftAnswer[] {
  if (/^(?:killed|injured|missing|arrested|count:)/.test(slot)) return numberAnswers(given);
  if (slot === 'where') return placeAnswers(given);
  if (slot === 'when') return timeAnswers(ofThisEvent(given));
  if (slot === 'other:end' || slot === 'other:time of death') return timeAnswers(given);
  if (slot === 'responsibility' || slot.startsWith('other:')) return byValue(given);
  return wordAnswers(given);
}
