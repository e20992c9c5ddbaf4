import type { ClaimAnswer } from '../../model/claim.ts';
import type { Token } from '../../text/doc.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, spanOfTokens } from './scene.ts';
import { isElsewhen } from './unreal.ts';

const MEANS = new Phrases(events.means);
const DOWNED = new Phrases(events.downed);
const ATTACK = new Set<string>(events.attackNouns);
const ATTACK_VERBS = new Phrases(events.attackVerbs);
const LAUNCHED = ['launched', 'launching', 'fired', 'firing', 'swarm', 'wave', 'salvo'];
const REACH = 12;

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

function isUsed({ tokens }: AnswerScene, first: number, last: number): boolean {
  const start = tokens.slice(0, first).findLastIndex((t) => /^[.;:!?]$/.test(t.text)) + 1;
  const before = tokens.slice(Math.max(start, first - REACH), first);
  return (
    inCompound(tokens, last) ||
    isInstrument(before) ||
    LAUNCHED.some((verb) => before.some((t) => t.lower === verb)) ||
    isDowned(before) ||
    strikes(tokens, last)
  );
}

/** "a drone attack", "a drone and missile attack" */
function inCompound(tokens: readonly Token[], last: number): boolean {
  for (const { lower } of tokens.slice(last, last + 4)) {
    if (ATTACK.has(lower)) return true;
    if (!/^(?:and|or|missile|drone|rocket|bomb|artillery|-|,)$/.test(lower)) return false;
  }
  return false;
}

/** "an attack with drones", "hit by missiles", "shot with a handgun": the means at the end, what it served for before it. */
function isInstrument(before: readonly Token[]): boolean {
  const at = before.findLastIndex((t) => /^(?:with|by|using|of)$/.test(t.lower));
  if (at < 0 || before.length - at > 5) return false;
  const deed = before.slice(0, at);
  const attacked = deed.some((t) => ATTACK.has(t.lower)) || ATTACK_VERBS.all(deed).length > 0;
  return attacked || (before[at]?.lower !== 'of' && deed.some((t) => /^(?:shot|killed|stabbed|himself|herself|attack\w*|head|chest)$/.test(t.lower)));
}

/** "shoot down what could have been drones"; what was destroyed was not therefore used. */
const isDowned = (before: readonly Token[]): boolean => DOWNED.all(before).some(({ first }) => before[first]?.lower !== 'destroyed');

/** "drones hit the port", "drones and missiles struck", but not "missiles were hit" */
function strikes(tokens: readonly Token[], last: number): boolean {
  const after = tokens.slice(last, last + 3).map((t) => t.lower);
  const verb = after[0] === 'and' ? after[2] : after[0];
  return /^(?:hit|hits|attacked|struck|shelled|bombed|raided|rained)$/.test(verb ?? '');
}
