import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, spanOfTokens } from './scene.ts';
import { isElsewhen, isUnreal } from './unreal.ts';

const TYPES = new Phrases(events.eventTypes);
/** Words that look like events and are none: a strike of workers, a fire brigade, shooting a film. */
const NOT_BEFORE = /^(?:hunger|rail|general|teachers|labour|labor)$/;
const NOT_AFTER =
  /^(?:down|service|brigade|department|station|alarm|commander|chief|truck|engine|crew|crews|film|video|movie|photograph|photographs|documentary|footage|zone|safety|drill)$/;

/** What kind of event a content speaks of: the first telling word of its clause. */
export function event(scene: AnswerScene): ClaimAnswer[] {
  const { tokens } = scene;
  for (const hit of TYPES.all(tokens)) {
    const start = tokens[hit.first]?.start ?? 0;
    if (isUnreal(scene, start) || isElsewhen(scene, start)) continue;
    if (NOT_BEFORE.test(tokens[hit.first - 1]?.lower ?? '') || tokens.slice(hit.last, hit.last + 3).some((t) => NOT_AFTER.test(t.lower))) continue;
    return [answer('what', hit.value, spanOfTokens(tokens, hit.first, hit.last), 'answer.event')];
  }
  return [];
}
