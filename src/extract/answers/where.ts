import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isElsewhen } from './unreal.ts';

const HAPPENS = new Phrases(events.eventTypes);
const TAKES_PLACE =
  /\b(?:happened|occurred|took place|broke out|erupted|began|started|die[ds]?|killed|wound\w*|injur\w*|destroyed|hit|struck|rocked|transported|confront\w*)\b/;

/** Where it happened: addresses first, else the places told in a clause in which something happens. */
export function where(scene: AnswerScene): ClaimAnswer[] {
  const places = scene.places.filter(({ role }) => role === 'event');
  if (places.length === 0 || isElsewhen(scene, scene.span[0])) return [];
  if (HAPPENS.all(scene.tokens).length === 0 && !TAKES_PLACE.test(scene.lower)) return [];
  const addresses = places.filter(({ name }) => /\d/.test(name));
  return (addresses.length > 0 ? addresses : places).map(({ name, span }) =>
    answer('where', addresses.length > 0 ? address(name) : name, span, 'answer.where'),
  );
}

/** "6700 block of S. Harrow St" and "the 6700 block of South Harrow Street" read the same. */
function address(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b([nsew])\.?\s/g, (_, d: string) => `${{ n: 'north', s: 'south', e: 'east', w: 'west' }[d] ?? d} `)
    .replace(/\s(?:streets?|st|avenues?|ave|roads?|rd|drive|dr|boulevard|blvd|lane|ln)\.?$/, '');
}
