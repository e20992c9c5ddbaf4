import type { ClaimAnswer } from '../../model/claim.ts';
import { formatAmount } from '../../text/amount.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isElsewhen, isUnreal } from './unreal.ts';

/** Characters around a content that may tell who was waited for. */
const AROUND = 160;
const HELP =
  /\b(?:ambulances?|help|rescuers?|rescue (?:teams?|crews?|boats?|workers)|firefighters|fire (?:brigade|engines?|crews?|trucks?)|paramedics|medics|coast ?guard|doctors?|excavators?|cranes?|police(?:men)?|officers)\b/;
/** What is told of those who come, or of those who wait. */
const COMES =
  /\b(?:arriv\w+|came|come|comes|reach(?:ed|ing)?|get there|got there|getting there|respond(?:ed|ing)?|response|on the scene|at the scene|there within|turn(?:ed)? up|show(?:ed)? up|wait(?:ed|ing)?|nobody|no one|no help)\b/;
const MINUTES: Readonly<Record<string, number>> = { min: 1, h: 60 };

/** How long it took until help came, in minutes: "the ambulance arrived after 40 minutes", "for half an hour there was nobody". */
export function delay(scene: AnswerScene): ClaimAnswer[] {
  const { doc, lower, span } = scene;
  if (!COMES.test(lower) || !HELP.test(doc.text.slice(Math.max(0, span[0] - AROUND), span[1] + AROUND).toLowerCase())) return [];
  const told = scene.quantities.find((quantity) => quantity.unit !== null && quantity.unit in MINUTES && isWait(lower, quantity.span, span[0]));
  if (!told || isUnreal(scene, told.span[0]) || isElsewhen(scene, told.span[0])) return [];
  const minutes = MINUTES[told.unit ?? ''] ?? 1;
  const amount = {
    ...told,
    value: told.value * minutes,
    low: told.low === null ? null : told.low * minutes,
    high: told.high === null ? null : told.high * minutes,
  };
  return [answer('count:duration help', `${formatAmount(amount)} min`, told.span, 'answer.delay')];
}

/** The time is waited or taken, not told from: "ten minutes before the blast". */
function isWait(lower: string, [start, end]: readonly [number, number], from: number): boolean {
  // "within eight minutes" is one number
  const before = lower.slice(Math.max(0, start - from - 30), end - from);
  const behind = lower.slice(end - from, end - from + 30);
  return (
    /\b(?:within|after|took|takes|take|for|in|waited|until)\b[^.;,]*$/.test(before) ||
    /^[^.;,]{0,3}\b(?:later|after|to|passed|before (?:help|any|an|the) )/.test(behind)
  );
}
