import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isUnreal } from './unreal.ts';

const PARTS = events.bodyParts.join('|');
const GRIP = '(?:knees?|knelt|kneel\\w*|foot|boot|weight|elbow|forearm|arm|hands?|pressed|pressure|grip|sat|sitting)';
const ON = `(?:on|onto|into|against|between|across|around|over|in|at) (?:(?:the|his|her|their) )?(?:[\\p{L}-]+'s )?(?:(?:upper|lower|mid|middle|left|right) )?`;
/** "his knee between the man's shoulder blades", "knelt on her neck" */
const HOLD = new RegExp(`\\b${GRIP}\\b[^.;]{0,40}?\\b${ON}(shoulder blades|upper back|${PARTS})\\b`, 'u');
/** "It was on the shoulder": of what was spoken of before. */
const BARE = new RegExp(
  `^(?:that )?(?:it|they|the knee|his knee|her knee) (?:was|is|were|stayed|rested) (?:never |not |only )?${ON}(shoulder blades|upper back|${PARTS})\\b`,
  'u',
);
const SPOKEN_OF = /\b(?:knee|knees|knelt|kneeling)\b/i;
/** Characters before a bare content in which that may stand. */
const BACK = 260;
const BACKS: Readonly<Record<string, string>> = { 'shoulder blades': 'back', 'upper back': 'back' };

/** Where on the body somebody was held down or pressed: the neck, the back, the shoulder. */
export function hold(scene: AnswerScene): ClaimAnswer[] {
  const { doc, lower, span } = scene;
  const bare = BARE.exec(lower);
  const match = HOLD.exec(lower) ?? (bare && SPOKEN_OF.test(doc.text.slice(Math.max(0, span[0] - BACK), span[0])) ? bare : null);
  const part = match?.[1];
  if (!match || part === undefined) return [];
  const start = span[0] + match.index;
  if (isUnreal(scene, start)) return [];
  const value = BACKS[part] ?? part;
  const denied = /\b(?:never|not|no)\b/.test(lower.slice(Math.max(0, match.index - 20), match.index + match[0].length));
  return [answer('other:hold', denied ? `not ${value}` : value, [start, start + match[0].length], 'answer.hold')];
}
