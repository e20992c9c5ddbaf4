import type { ClaimAnswer } from '../../model/claim.ts';
import type { Token } from '../../text/doc.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer, firstFrom } from './scene.ts';
import { isElsewhen } from './unreal.ts';

const HAPPENS = new Phrases(events.eventTypes);
const MOMENTS = new Phrases(events.moments);
const BEGINS =
  /^(?:happen\w*|occur\w*|broke|began|begin|start\w*|came|erupt\w*|reported|alarm|call|incident|accident|bang|boom|rocked|heard|confrontation|behaviou?r|made|grabbed|place|killed|died|hit|struck|recorded|filmed|smoke|distress)$/;
/** Moments that belong to something else than the event. */
const ENDS = /\b(?:put out|extinguished|under control|contained|brought under control)\b/;
const BY_THEN = /\bby\s(?:about |around |late |early )?$/;
/** Until this moment something went on. */
const STOPPED =
  /\b(?:(?:idle|closed|shut|halted|stopped|suspended|disused|out of (?:use|service)|at a standstill) since|(?:continued|continues|gone on|went on|carried on|ran on|kept (?:going|working|running)) until)\s(?:about |around |at )?$/;
const DIED = /\b(?:pronounced dead|died at|died shortly|declared dead)\b/;
/** Another event that this one is measured by: "payback for Sunday's raid", "two days after a similar fire on Monday". */
const OTHER_EVENT =
  /\b(?:payback|revenge|retaliation|reprisal|response|answer|days? after|weeks? after|months? after|comes after|came after|following|since|similar|like|unlike|previous|earlier)\b[^.;]{0,50}$/;
/** "fire him": what is done to somebody is no fire. */
const ABOUT_SOMEBODY = /^(?:him|her|them|me|us)$/;
/** Tokens before and behind a time in which what it is the time of may stand. */
const BEFORE = 24;
const BEHIND = 12;
/** "it was nearer midnight": an hour of no stated day. */
const BARE = /\b(?:near(?:er)?|about|around|at|towards?|before|after|by|almost) (midnight|noon)\b/;

/** When it happened; when it ended, when somebody died and other moments are questions of their own. */
export function when(scene: AnswerScene): ClaimAnswer[] {
  const bare = scene.times.length === 0 ? BARE.exec(scene.lower) : null;
  if (bare?.[1])
    return [answer('when', bare[1] === 'noon' ? 'T12:00' : 'T24:00', [scene.span[0] + bare.index, scene.span[0] + bare.index + bare[0].length], 'answer.when')];
  return scene.times.flatMap((time) => {
    if ((time.type !== 'DATE' && time.type !== 'TIME') || !/^\d{4}-/.test(time.value) || isElsewhen(scene, time.span[0])) return [];
    const at = time.span[0] - scene.span[0];
    const before = scene.lower.slice(Math.max(0, at - 40), at);
    const clock = /T\d\d:/.test(time.value);
    if (clock && DIED.test(before)) return [answer('other:time of death', time.value, time.span, 'answer.when-died')];
    if (ENDS.test(before)) return [answer('other:end', time.value, time.span, 'answer.when-ended')];
    // what had come about by then began before
    if (BY_THEN.test(before)) return [];
    if (STOPPED.test(before)) return [answer('other:time of stop', time.value, time.span, 'answer.moment')];
    if (OTHER_EVENT.test(scene.lower.slice(Math.max(0, at - 70), at))) return [];
    const first = firstFrom(scene.tokens, time.span[0]);
    const of = timeOf(sameVoice(scene, time.span), first, firstFrom(scene.tokens, time.span[1]));
    if (of === null || of === 'saying') return [];
    const happened = answer('when', time.value, time.span, 'answer.when');
    // who calls for help calls soon: that hour tells of the event as well
    if (of === 'alarm') return [happened, answer('other:time of alarm', time.value, time.span, 'answer.moment')];
    return [of === '' ? happened : answer(`other:time of ${of}`, time.value, time.span, 'answer.moment')];
  });
}

/** The tokens that may tell what a time is of: within a quotation only those of the quotation, the rest blanked. */
function sameVoice({ doc, span, tokens }: AnswerScene, [start, end]: [number, number]): readonly Token[] {
  const quote = doc.quotes.find((q) => q.start >= span[0] && q.start <= start && q.end >= end && q.end <= span[1]);
  return quote === undefined ? tokens : tokens.map((t) => (t.start >= quote.start && t.end <= quote.end ? t : { ...t, text: '', lower: '' }));
}

/** What a time is told of: the empty string for the event, else the moment that stands nearest; null when nothing does. */
function timeOf(tokens: readonly Token[], first: number, last: number): string | null {
  let found: string | null = null;
  let nearest = Infinity;
  let happens = false;
  for (let i = Math.max(0, first - BEFORE); i < Math.min(tokens.length, last + BEHIND); i++) {
    if (i >= first && i < last) continue;
    // another sentence, or another thing said in it
    const apart = /^[.!?;]$/.test(tokens[i]?.text ?? '') || (tokens[i]?.lower === 'and' && tokens[i + 1]?.lower === 'that');
    if (i < first && apart) [found, nearest, happens] = [null, Infinity, false];
    if (i >= last && apart) break;
    const hit = HAPPENS.at(tokens, i);
    const event = (hit !== null && !ABOUT_SOMEBODY.test(tokens[hit.last]?.lower ?? '')) || BEGINS.test(tokens[i]?.lower ?? '');
    const moment = MOMENTS.at(tokens, i)?.value ?? null;
    happens ||= event;
    if (!event && moment === null) continue;
    // what stands behind counts for less
    const distance = i < first ? first - i : 1.5 * (i - last + 1);
    if (distance < nearest || (distance === nearest && moment !== null)) [found, nearest] = [moment ?? '', distance];
  }
  // a time of saying tells nothing, unless something else happens in the same breath
  return found === 'saying' && happens ? '' : found;
}
