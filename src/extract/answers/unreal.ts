import type { AnswerScene } from './scene.ts';

const UNREAL =
  /\b(?:(?:could|would|might|may|can|should)(?: (?:not|easily|also|well|still))? (?:have )?|if |unless |as if |in case |threaten\w* to |in order to |designed to |able to |capable of |avoid |prevent\w* |risk(?:s|ed)? )(?:[a-z]+ ){0,3}$/;
const BEYOND =
  /\b(?:routinely|usually|generally|in general|typically|historically|every year|each year|in the past|in previous|decades ago|years ago|last year|a year earlier|so far this year|this year so far|this year alone|since the start of the year|since (?:19|20)\d\d|in (?:19|20)\d\d)\b/;

/** Behind these another event is told. */
const AFTER_ANOTHER = /\b(?:comes?|came|coming) (?:just |only |barely )?(?:[a-z]+ (?:hours?|days?|weeks?|months?|years?) )?after\b/;

/** Characters either side within which a clause is looked at. */
const FAR = 300;

/** True when what stands at an offset is told as a possibility, a condition or a purpose, not as something that happened. */
export function isUnreal({ span, lower }: AnswerScene, offset: number): boolean {
  const before = lower.slice(Math.max(0, offset - span[0] - 60), offset - span[0]);
  return UNREAL.test(before);
}

/** True when the clause around an offset speaks of habit or of other, earlier events. */
export function isElsewhen({ span, lower }: AnswerScene, offset: number): boolean {
  const at = offset - span[0];
  const before = lower.slice(Math.max(0, at - FAR), at);
  const after = lower.slice(at, at + FAR);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), 0);
  const end = after.indexOf('. ');
  if (AFTER_ANOTHER.test(before.slice(start))) return true;
  return BEYOND.test(before.slice(start) + (end < 0 ? after : after.slice(0, end)));
}

/** True when the number at an offset only serves as a measure for another: "seven, not five", "25 against a dozen in a normal week". */
export function isCompared({ span, lower }: AnswerScene, offset: number): boolean {
  return /\b(?:not|rather than|instead of|against|compared (?:with|to)|up from|down from|more than the|fewer than the|(?:man|woman|boy|girl|person) of)\s(?:the\s|a\s)?$/.test(
    lower.slice(Math.max(0, offset - span[0] - 24), offset - span[0]),
  );
}

/** What one attack in a war is told to consist of (strikes, explosions) is left out: there the sum is the toll. */
const EVENTS = '(?:shootings|stabbings|shooting incidents|incidents|crashes|accidents|homicides|murders|robberies)';
/** Several events are counted together: "in three overnight shootings", "in attacks across the country", "over an eight-hour stretch". */
const OF_SEVERAL = new RegExp(
  `\\b(?:in|across|from|during|after|by) (?:at least |about |more than |some )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|several|multiple|various|separate|different|unrelated|a series of|a string of|a spate of|a wave of|other)(?: [a-z-]+){0,3} ${EVENTS}\\b|\\b${EVENTS} (?:across|around|throughout|over|all over|citywide|nationwide|since|so far)\\b|\\b(?:string|series|spate|rash|wave) of (?:[a-z0-9]+ ){0,3}(?:deaths|killings|slayings)\\b|\\bover an? [a-z]+-(?:hour|day|week|month) (?:stretch|period|span)\\b`,
);

/** True when the sentence around an offset adds several events up, so that its numbers are none of one event. */
export function isOfSeveral({ span, lower }: AnswerScene, offset: number): boolean {
  const at = offset - span[0];
  const start = Math.max(0, at - FAR, lower.lastIndexOf('. ', at));
  const end = lower.indexOf('. ', at);
  return OF_SEVERAL.test(lower.slice(start, end < 0 ? at + FAR : Math.min(end, at + FAR)));
}
