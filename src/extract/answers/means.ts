import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, spanOfTokens } from './scene.ts';
import { isElsewhen } from './unreal.ts';

const MEANS = new Phrases(events.means);
const DOWNED = new Phrases(events.downed);
const ATTACK = new Set<string>(events.attackNouns);
const ATTACK_VERBS = new Phrases(events.attackVerbs);

/** What an attack was made with: "a drone attack", "shoot down what may have been drones", "hit by missiles", "launched 84 drones". */
export function means(scene: AnswerScene): ClaimAnswer[] {
  const { tokens } = scene;
  const found = new Map<string, ClaimAnswer>();
  for (const hit of MEANS.all(tokens)) {
    const start = tokens[hit.first]?.start ?? 0;
    if (isElsewhen(scene, start) || found.has(hit.value) || !isUsed(scene, hit.first, hit.last)) continue;
    found.set(hit.value, answer('means', hit.value, spanOfTokens(tokens, hit.first, hit.last), 'answer.means'));
  }
  return [...found.values()];
}

function isUsed(scene: AnswerScene, first: number, last: number): boolean {
  const { tokens } = scene;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  // a drone attack, a drone and missile attack
  for (let i = last; i < last + 4; i++) {
    if (ATTACK.has(lower(i))) return true;
    if (!/^(?:and|or|missile|drone|rocket|bomb|artillery|-|,)$/.test(lower(i))) break;
  }
  // an attack with drones, hit by missiles, with a handgun
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const word = lower(i);
    if (/^(?:with|by|using|of)$/.test(word)) {
      const before = tokens.slice(Math.max(0, i - 6), i);
      if (
        before.some((t) => ATTACK.has(t.lower)) ||
        ATTACK_VERBS.all(before).length > 0 ||
        (word !== 'of' && before.some((t) => /^(?:shot|killed|stabbed|attack\w*)$/.test(t.lower)))
      )
        return true;
    }
    if (/^[.;:]$/.test(word)) break;
  }
  // launched 84 drones, shoot down what could have been drones
  const before = tokens.slice(Math.max(0, first - 9), first);
  const launched = before.findLastIndex((t) => /^(?:launched|launching|fired|firing|sent|swarm|wave|salvo)$/.test(t.lower));
  const subject = tokens.slice(Math.max(0, first - 14), first);
  if (launched >= 0 && !subject.some((t) => /^(?:designed|ships?|range|distance)$/.test(t.lower))) return true;
  if (DOWNED.all(before).some((hit) => lower(first - before.length + hit.first) !== 'destroyed') && !before.some((t) => /^(?:their|during)$/.test(t.lower)))
    return true;
  // drones hit the port
  return (
    ATTACK_VERBS.all(tokens.slice(last, last + 4)).some((hit) => hit.first < 3) &&
    !/^(?:was|were|been|be|had|has|have)$/.test(lower(last)) &&
    lower(last) !== 'were' &&
    !/ed$/.test(lower(last + 1)) &&
    activeVerb(tokens.slice(last, last + 4).map((t) => t.lower))
  );
}

/** "drones hit …" but not "missiles were destroyed", "missiles launched from ships". */
function activeVerb(words: readonly string[]): boolean {
  return (
    /^(?:and|hit|hits|attacked|struck|shelled|bombed|raided|blew|missiles|drones)$/.test(words[0] ?? '') &&
    !words.some((w) => /^(?:was|were|been|be|from)$/.test(w))
  );
}
