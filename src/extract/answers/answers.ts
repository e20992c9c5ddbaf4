import type { ClaimAnswer } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { age } from './age.ts';
import { arrests } from './arrests.ts';
import { aspects } from './aspects.ts';
import { blows } from './blows.ts';
import { cause } from './cause.ts';
import { counts } from './counts.ts';
import { death, nobody, nthDeath } from './death.ts';
import { delay } from './delay.ts';
import { details, hospital } from './details.ts';
import { doer } from './doer.ts';
import { duration } from './duration.ts';
import { event } from './event.ts';
import { harm } from './harm.ts';
import { hold } from './hold.ts';
import { identity } from './identity.ts';
import { inAll, unlessToldOtherwise } from './in-all.ts';
import { means } from './means.ts';
import { measures } from './measures.ts';
import { responsibility } from './responsibility.ts';
import { safety } from './safety.ts';
import { type AnswerContext, type AnswerRule, sceneOf } from './scene.ts';
import { shot } from './shot.ts';
import { street } from './street.ts';
import { tally } from './tally.ts';
import { targetAndOutcome } from './target.ts';
import { vehicle } from './vehicle.ts';
import { when } from './when.ts';
import { where } from './where.ts';

/** One phenomenon each; all of them look at every content. */
const RECIPE: readonly AnswerRule[] = [
  harm,
  tally,
  shot,
  death,
  nthDeath,
  nobody,
  inAll,
  event,
  where,
  street,
  when,
  means,
  targetAndOutcome,
  responsibility,
  counts,
  blows,
  measures,
  delay,
  duration,
  age,
  details,
  hospital,
  hold,
  vehicle,
  cause,
  safety,
  identity,
  arrests,
  doer,
  aspects,
];

/**
 * What the words of `span` answer: slots with values normalised so that equal answers compare equal.
 * `context` may hold the findings of the whole report; those inside the span count.
 */
export function findAnswers(doc: Doc, span: Span, context: AnswerContext): ClaimAnswer[] {
  const scene = sceneOf(doc, span, context);
  const found = unlessToldOtherwise(RECIPE.flatMap((rule) => rule(scene)));
  // a number of people who came to harm counts nothing else
  const harmed = new Set(found.flatMap(({ rule, span: [start] }) => (/^answer\.(?:harm|harm-more|shot|tally)$/.test(rule) ? [start] : [])));
  // a cause that the lexicon knows goes by its name there
  const named = new Set(found.flatMap(({ rule, slot }) => (rule === 'answer.aspect' ? [slot] : [])));
  // a number of arrests says more than that there was one
  const counted = found.some(({ slot, rule }) => slot === 'arrested' && rule.startsWith('answer.harm'));
  // "a girl and three others were hurt": the sum, not the part
  const summed = new Set(found.flatMap(({ rule, span: [start] }) => (rule === 'answer.shot' ? [start] : [])));
  return found
    .filter(({ rule, slot, span: [start] }) => !(summed.has(start) && slot === 'injured' && rule.startsWith('answer.harm')))
    .filter(({ rule }) => !(counted && rule.startsWith('answer.arrest')))
    .filter(({ rule, slot, span: [start] }) => (rule !== 'answer.count' || !harmed.has(start)) && (rule === 'answer.aspect' || !named.has(slot)));
}
