import type { ClaimAnswer } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { events } from '../../text/lexicon.generated.ts';
import { isPartOfToll } from './harm.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isCompared, isElsewhen, isOfSeveral, isUnreal } from './unreal.ts';

const PEOPLE = new Set<string>([...events.anybody, ...events.somebody]);
const BE = '(?:(?:were|was|are|is|have been|had been|has been|being|got) )?(?:also |all |later |then |both |reportedly |critically |seriously |accidentally )?';
const TO_HOSPITAL =
  '(?:taken|rushed|transported|airlifted|sent|flown|brought|driven)(?: by [a-z]+)? to (?:the |a |an |area |local |nearby |different )*hospitals?';
/** Right behind the people. */
const AFTER = new RegExp(
  `^(?! of )(?: [a-z'-]+){0,3}?(, including [^,.;]{3,60},)? ${BE}(?:(shot)(?! dead| and killed| to death| down| at\\b| and fatally)|(?<=\\b(?:got|were|was|been) )hit\\b|wounded|injured|hurt|hospitali[sz]ed|${TO_HOSPITAL}|treated (?:for|at)|being treated)`,
);
/** Right before them. */
const BEFORE =
  /\b(shot|shooting|shoots|wounding|wounded|wounds|injuring|hospitali[sz]ing|hospitali[sz]ed|(?:sent|sends|sending|put|puts)(?= .* (?:to|in) (?:the |a )?hospital))(?: at least| about| up to| as many as| some| another)?\s$/;
/** "a girl and" before "three others", "he and" before them: one more. */
const ONE_MORE =
  /(?:\b(?:a|an|one|his|her)(?: (?!was\b|were\b|is\b|are\b|has\b|and\b|dead\b|died\b|dies\b|killed\b|to\b|left\b|after\b)[a-z0-9'-]+){1,5}|\b(?:he|she)|\b[a-z]+ [a-z]+, \d{1,2},) and (?:at least )?$/;
/** "one man is in a critical condition and three others are injured": four. */
const IN_CONDITION = /\b(?:one|a|an) [^.;]{0,40}\b(?:critical|serious|stable|grave) condition(?:,| and|, and) $/;
const OTHERS = /^ (?:other|more|women|men|girls|boys|teen|adult|bystander|child)/;
/** "three people were killed and one was wounded" */
const AND_ONE = /(?:\band|,|;) (?:one|another)(?: other)? (?:was |is )(?:[a-z]+ly )?(?:wounded|injured|hurt|hospitali[sz]ed)\b/;
/** "and a boy was killed": told besides those who were shot. */
const BESIDES = /\band (?:a|an|one|another|his|her)\b[^.;]{0,40}\b(?:killed|died|dead)\b/;
/** "a fourth victim was grazed": so many in all. */
const ORDINALS = ['', '', '', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const ORDINAL = /\b(?:a|the) (third|fourth|fifth|sixth|seventh|eighth) (?:victim|person|man|woman|teen|teenager|boy|girl|(?:in|to|was|had)\b)/;
/** Not told as done. */
const UNDONE = /\b(?:could|might|may|would|can|not|never|almost|nearly)\b/;
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const N = `(${NUMBERS.join('|')}|\\d{1,3})`;
/** Those of the people hit who died: "one fatally", "killing two", "one is dead". */
const DEAD = new RegExp(
  `\\b${N}(?: of (?:them|whom))?,? (?:was |were )?fatally\\b|\\bkilling(?: at least)? ${N}\\b|\\b${N}(?: (?:people|person|man|men|woman|women|of them|victims?))?(?: who)?(?: is| are| was| were| has| have)? (?:dead|died|killed)\\b`,
);

/**
 * People hit by shots or taken to hospital, told without the word injured: "four people were shot", "a gunman shot five", "sent two men to the hospital".
 * Those told dead in the same breath are taken off, and one before "and three others" is added.
 */
export function shot(scene: AnswerScene): ClaimAnswer[] {
  const { lower, span } = scene;
  const found: ClaimAnswer[] = [];
  for (const quantity of scene.quantities) {
    const at = quantity.span[0] - span[0];
    const [start] = quantity.span;
    if (
      !countsPeople(quantity) ||
      isUnreal(scene, start) ||
      isElsewhen(scene, start) ||
      isCompared(scene, start) ||
      isOfSeveral(scene, start) ||
      isPartOfToll(scene, quantity)
    )
      continue;
    const before = lower.slice(Math.max(0, at - 90), at);
    const after = lower.slice(quantity.span[1] - span[0], quantity.span[1] - span[0] + 90);
    const follows = AFTER.exec(after);
    // "sent four people to the hospital" needs what follows as well
    const leads = /\b(?:sent|sends|sending|put|puts)(?: at least)? $/.test(before)
      ? /^(?: [a-z'-]+){0,4} (?:to|in) (?:the |a |an |area |local )*hospital/.test(after)
      : BEFORE.test(before);
    if ((!follows && !leads) || UNDONE.test(follows?.[0] ?? '')) continue;
    if (quantity.value === 1 && quantity.of !== 'person') continue;
    const more = (quantity.of === 'other' || OTHERS.test(after)) && (ONE_MORE.test(before) || IN_CONDITION.test(before)) ? 1 : 0;
    const told = /injur|wound|hurt/.test((follows?.[0] ?? '') + (leads ? before.slice(-20) : ''));
    if (told && more === 0 && !leads && follows?.[1] === undefined) continue;
    const hit = follows?.[2] !== undefined || /sho/.test(leads ? before.slice(-24) : '');
    // of five who were shot and one who died, four were injured; "others" are counted apart from the dead, as is one who "was killed" besides
    const apart = ((quantity.of === 'other' || /^ others?\b/.test(after)) && !/^[^.;]{0,24}\bincluding\b/.test(after)) || BESIDES.test(after);
    const count = quantity.value + more - (hit && !apart ? deadAmong(lower) || (scene.toll?.killed?.count ?? 0) : 0);
    if (count > 0) found.push(answer('injured', String(count), quantity.span, 'answer.shot'));
  }
  const counted = ORDINAL.exec(lower);
  const ordinal = counted?.[1] === undefined ? 0 : ORDINALS.indexOf(counted[1]);
  if (
    counted &&
    ordinal > 0 &&
    /\b(?:shot|wounded|grazed|struck|hit)\b/.test(lower) &&
    deadAmong(lower) === 0 &&
    !found.some(({ value }) => Number(value) >= ordinal)
  )
    return [answer('injured', String(ordinal), [span[0] + counted.index, span[0] + counted.index + counted[0].length], 'answer.shot')];
  const one = AND_ONE.exec(lower);
  if (one && deadAmong(lower) > 0 && found.length === 0)
    found.push(answer('injured', '1', [span[0] + one.index, span[0] + one.index + one[0].length], 'answer.shot'));
  return found;
}

function countsPeople({ unit, of, value, low, high, approx }: Quantity): boolean {
  return unit === null && Number.isInteger(value) && value > 0 && low === high && !approx && (of === null || PEOPLE.has(of));
}

function deadAmong(lower: string): number {
  const match = DEAD.exec(lower);
  const number = match?.[1] ?? match?.[2] ?? match?.[3];
  if (number === undefined) return 0;
  const word = NUMBERS.indexOf(number);
  return word >= 0 ? word : Number(number);
}
