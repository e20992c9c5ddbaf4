import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isElsewhen } from './unreal.ts';

const HAPPENS = new Phrases(events.eventTypes);
const TAKES_PLACE =
  /\b(?:happened|occurred|took place|broke out|erupted|began|started|die[ds]?|killed|wound\w*|injur\w*|destroyed|hit|struck|rocked|transported|confront\w*)\b/;

/** A kind of place, where no name is told. */
const SCENE =
  /\b(?:in|inside|at|outside|near|behind|into|on|from) (?:an? |the |his |her |their |its )(?:[a-z-]+ ){0,3}?(home|house|apartment|flat|parking lot|car park|bar|pub|restaurant|cafe|shop|store|mall|school|church|mosque|gas station|petrol station|hotel|motel|park|garage|driveway|yard|backyard|bedroom|kitchen|living room|porch|alley|sidewalk|street|highway|motorway|beach|harbou?r|port|factory|plant|warehouse|station|hospital|nursing home|nightclub|club|office|workplace|field|forest|river|lake)\b/;

/** Where it happened: addresses first, else the places told in a clause in which something happens. */
export function where(scene: AnswerScene): ClaimAnswer[] {
  const places = scene.places.filter(({ role }) => role === 'event');
  if (isElsewhen(scene, scene.span[0])) return [];
  if (HAPPENS.all(scene.tokens).length === 0 && !TAKES_PLACE.test(scene.lower)) return [];
  if (places.length === 0) return ofKind(scene);
  const addresses = places.filter(({ name }) => /\d/.test(name));
  return (addresses.length > 0 ? addresses : places).map(({ name, span }) =>
    answer('where', addresses.length > 0 ? address(name) : name, span, 'answer.where'),
  );
}

function ofKind({ lower, span }: AnswerScene): ClaimAnswer[] {
  const match = SCENE.exec(lower);
  if (!match?.[1]) return [];
  const start = span[0] + match.index;
  return [answer('where', `a ${match[1]}`, [start, start + match[0].length], 'answer.scene')];
}

/** "6700 block of S. Harrow St" and "the 6700 block of South Harrow Street" read the same. */
function address(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b([nsew])\.?\s/g, (_, d: string) => `${{ n: 'north', s: 'south', e: 'east', w: 'west' }[d] ?? d} `)
    .replace(/\s(?:streets?|st|avenues?|ave|roads?|rd|drive|dr|boulevard|blvd|lane|ln)\.?$/, '');
}
