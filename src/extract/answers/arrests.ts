import type { ClaimAnswer } from '../../model/claim.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isElsewhen, isUnreal } from './unreal.ts';

const HELD = '(?:arrested|detained|in custody|into custody|in handcuffs|handcuffed|cuffed|apprehended|captured|charged|jailed|behind bars)';
const NOBODY = new RegExp(
  `\\b(?:(?:nobody|no[ -]one|no suspects?|none|no arrests?)\\b[^.;]{0,40}\\b(?:${HELD}|made|announced)|not (?:yet )?(?:made|announced) (?:any|an) arrests?|without (?:any |an )?arrests?|yet to make (?:any|an) arrests?|no arrests?)\\b`,
);
const NTH = new RegExp(
  `\\b(second|third|fourth|fifth|sixth) (?:suspect|man|woman|person|teen|teenager|arrest)\\b[^.;]{0,60}\\b(?:was|were|has been|is|made|${HELD})\\b[^.;]{0,30}`,
);
const ONE = new RegExp(`\\b(?:was|were|is|are|been|being|taken) (?:[a-z]+ ){0,2}?${HELD}\\b|\\b(?:turned (?:himself|herself) in|surrendered to police)\\b`);
/** "Police arrested a bus driver", "made an arrest", "ordered the detention of its owner" */
const THEY = new RegExp(
  `\\b(?:police|cops|officers?|detectives|deput(?:y|ies)|troopers|agents|authorities|investigators|soldiers|prosecutors)(?: have| had| later| quickly)? (?:arrested|detained|apprehended|captured|handcuffed) (?!no\\b|nobody|at least|some|about|several|dozens|\\d|two|three|four|five|six|seven|eight|nine|ten)[a-z]|\\b(?:made|announced) an arrest\\b|\\b(?:ordered|announced) the (?:arrest|detention) of\\b`,
);
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Arrests told without a number: nobody, the third suspect, somebody. */
export function arrests(scene: AnswerScene): ClaimAnswer[] {
  const found = (match: RegExpExecArray, value: string, rule: string): ClaimAnswer[] => {
    const start = scene.span[0] + match.index;
    if (isUnreal(scene, start) || isElsewhen(scene, start)) return [];
    return [answer('arrested', value, [start, start + match[0].length], rule)];
  };
  const nobody = NOBODY.exec(scene.lower);
  if (nobody) return found(nobody, '0', 'answer.arrest');
  const nth = NTH.exec(scene.lower);
  if (nth?.[1] && new RegExp(HELD).test(nth[0])) return found(nth, String(ORDINALS.indexOf(nth[1]) + 1), 'answer.arrest');
  const one = ONE.exec(scene.lower) ?? THEY.exec(scene.lower);
  return one && !/\b(?:not|never)\b/.test(scene.lower.slice(Math.max(0, one.index - 20), one.index + one[0].length))
    ? found(one, 'at least 1', 'answer.arrest-one')
    : [];
}
