import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, firstFrom } from './scene.ts';
import { isElsewhen } from './unreal.ts';

const HAPPENS = new Phrases(events.eventTypes);
const BEGINS =
  /\b(?:happen\w*|occur\w*|took place|taken place|broke out|began|begin|start\w*|came|erupt\w*|reported|alarm|call|incident|accident|bang|boom|rocked|heard|it was|confrontation|behaviou?r|made|grabbed)\b/;
/** Moments that belong to something else than the event. */
const ENDS = /\b(?:put out|extinguished|under control|contained|brought under control)\b/;
const DIED = /\b(?:pronounced dead|died at|died shortly|declared dead)\b/;
const REACH = 70;
/** "it was nearer midnight": an hour of no stated day. */
const BARE = /\b(?:near(?:er)?|about|around|at|towards?|before|after|by|almost) (midnight|noon)\b/;

/** When it happened; when it ended and when somebody died are other questions. */
export function when(scene: AnswerScene): ClaimAnswer[] {
  const bare = scene.times.length === 0 ? BARE.exec(scene.lower) : null;
  if (bare?.[1])
    return [answer('when', bare[1] === 'noon' ? 'T12:00' : 'T24:00', [scene.span[0] + bare.index, scene.span[0] + bare.index + bare[0].length], 'answer.when')];
  return scene.times.flatMap((time) => {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || !/^\d{4}-/.test(time.value) || isElsewhen(scene, time.span[0])) return [];
    const at = time.span[0] - scene.span[0];
    const around = scene.lower.slice(Math.max(0, at - REACH), time.span[1] - scene.span[0] + REACH);
    const before = scene.lower.slice(Math.max(0, at - 40), at);
    const clock = /T\d\d:/.test(time.value);
    if (clock && DIED.test(before)) return [answer('other:time of death', time.value, time.span, 'answer.when-died')];
    if (ENDS.test(before)) return [answer('other:end', time.value, time.span, 'answer.when-ended')];
    const near = scene.tokens.slice(Math.max(0, firstFrom(scene.tokens, time.span[0]) - 30), firstFrom(scene.tokens, time.span[1]) + 12);
    return BEGINS.test(around) || HAPPENS.all(near).length > 0 ? [answer('when', time.value, time.span, 'answer.when')] : [];
  });
}
