import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isUnreal } from './unreal.ts';

const COLOUR = Object.values(events.colours).join('|');
const NAMES = new Map(Object.entries(events.colours).flatMap(([colour, forms]) => forms.split('|').map((form) => [form, colour] as const)));
/** "a dark blue four-door Renault": the colour, what stands between, the vehicle. */
const VEHICLE = new RegExp(`\\b(${COLOUR})(?:,)? (?:(?!and |or |with |in |but )(?:[a-z]+|\\d|\\d{4})(?:-[a-z]+)? ){0,3}?(?:${events.vehicles.join('|')})\\b`);
/** The sentence speaks of those who did it or got away. */
const DOERS =
  /\b(?:gunm[ae]n|shooters?|suspects?|attackers?|assailants?|robbers?|killers?|kidnappers?|driver|motorist|hit-and-run|getaway|fled|flee|fleeing|sped|drove|driving|pulled up|jumped (?:out|into)|got (?:out|into)|escaped)\b/;
const OFFICIAL = /\b(?:police|patrol|fire|ambulance)\b/;

/** What colour the car of those who did it was: the part of a description on which witnesses differ. */
export function vehicle(scene: AnswerScene): ClaimAnswer[] {
  const { lower, span } = scene;
  const match = VEHICLE.exec(lower);
  if (!match?.[1] || OFFICIAL.test(match[0]) || !DOERS.test(lower)) return [];
  const start = span[0] + match.index;
  return isUnreal(scene, start) ? [] : [answer('other:vehicle', NAMES.get(match[1]) ?? match[1], [start, start + match[0].length], 'answer.vehicle')];
}
