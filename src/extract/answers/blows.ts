import type { ClaimAnswer } from '../../model/claim.ts';
import { formatAmount } from '../../text/amount.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isElsewhen, isUnreal } from './unreal.ts';

/** Characters before the number in which its verb stands: "was shot at close range four times". */
const NEAR = 40;
const FIRED = /\b(?:fired|firing|fires|shot at (?!close|point|short)|shooting at|opened fire)\b[^.;,]*$/;
const SHOT = /\b(?:shot|hit)\b(?! by a (?:car|truck|bus|van|train))[^.;,]*$/;
const STABBED = /\b(?:stabbed|knifed|slashed)\b[^.;,]*$/;

/** How often somebody was shot or stabbed, or a gun was fired, told in times: "was shot four times", "fired three times". */
export function blows(scene: AnswerScene): ClaimAnswer[] {
  const { lower, span } = scene;
  return scene.quantities.flatMap((quantity) => {
    if (quantity.of !== 'time' || isUnreal(scene, quantity.span[0]) || isElsewhen(scene, quantity.span[0])) return [];
    const at = quantity.span[0] - span[0];
    const before = lower.slice(Math.max(0, at - NEAR), at);
    const slot = FIRED.test(before) ? 'count:shot fired' : STABBED.test(before) ? 'count:time stabbed' : SHOT.test(before) ? 'count:time shot' : null;
    return slot === null ? [] : [answer(slot, formatAmount(quantity), quantity.span, 'answer.blows')];
  });
}
