import type { ClaimAnswer } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { events } from '../../text/lexicon.generated.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isCompared, isElsewhen, isUnreal } from './unreal.ts';

const PEOPLE = new Set<string>([...events.anybody, ...events.somebody]);
const BE = '(?:(?:were|was|are|is|have been|had been|has been|being|got) )?(?:also |all |later |then |both |reportedly |critically |seriously |accidentally )?';
const TO_HOSPITAL =
  '(?:taken|rushed|transported|airlifted|sent|flown|brought|driven)(?: by [a-z]+)? to (?:the |a |an |area |local |nearby |different )*hospitals?';
const CONDITION = 'in (?:critical|serious|stable|grave|guarded|fair|good)(?: but stable| condition)*';
/** Right behind the people. */
const AFTER = new RegExp(
  `^(?: [a-z'-]+){0,3}? ${BE}(?:(shot)(?! dead| and killed| to death| down| at\\b| and fatally)|wounded|injured|hurt|hospitali[sz]ed|${TO_HOSPITAL}|treated (?:for|at)|being treated|recovering|${CONDITION}|suffer(?:ed|ing) )`,
);
/** Right before them. */
const BEFORE =
  /\b(shot|shooting|shoots|wounding|wounded|wounds|injuring|hospitali[sz]ing|hospitali[sz]ed|(?:sent|sends|sending|put|puts)(?= .* (?:to|in) (?:the |a )?hospital))(?: at least| about| up to| as many as| some| another)?\s$/;
/** "a girl and" before "three others": one more. */
const ONE_MORE = /\b(?:a|an|his|her)(?: [a-z0-9'-]+){1,6} and (?:at least )?$/;
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const N = `(${NUMBERS.join('|')}|\\d{1,3})`;
/** Those of the people hit who died: "one fatally", "killing two", "one is dead". */
const DEAD = new RegExp(
  `\\b${N}(?: of (?:them|whom))?,? (?:was |were )?fatally\\b|\\bkilling(?: at least)? ${N}\\b|\\b${N}(?: (?:people|person|man|men|woman|women|of them|victims?))?(?: is| are| was| were| has| have)? (?:dead|died|killed)\\b`,
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
    if (!countsPeople(quantity) || isUnreal(scene, quantity.span[0]) || isElsewhen(scene, quantity.span[0]) || isCompared(scene, quantity.span[0])) continue;
    const before = lower.slice(Math.max(0, at - 90), at);
    const after = lower.slice(quantity.span[1] - span[0], quantity.span[1] - span[0] + 90);
    const follows = AFTER.exec(after);
    // "sent four people to the hospital" needs what follows as well
    const leads = /\b(?:sent|sends|sending|put|puts)(?: at least)? $/.test(before)
      ? /^(?: [a-z'-]+){0,4} (?:to|in) (?:the |a |an |area |local )*hospital/.test(after)
      : BEFORE.test(before);
    if (!follows && !leads) continue;
    const more = quantity.of === 'other' && ONE_MORE.test(before) ? 1 : 0;
    const told = /injur|wound|hurt/.test((follows?.[0] ?? '') + (leads ? before.slice(-20) : ''));
    if (told && more === 0) continue;
    const count = quantity.value + more - (told ? 0 : deadAmong(lower));
    if (count > 0) found.push(answer('injured', String(count), quantity.span, 'answer.shot'));
  }
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
