import type { ClaimAnswer } from '../../model/claim.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isElsewhen, isOfSeveral, isUnreal } from './unreal.ts';

const FATES = ['killed', 'injured'] as const;

/**
 * The toll of the report where a content holds the words it stands on: those killed or injured as the report counts them in all, lists added up. One person
 * told without a number is one at the least, for others may be told of elsewhere.
 */
export function inAll(scene: AnswerScene): ClaimAnswer[] {
  const { toll, span } = scene;
  return FATES.flatMap((fate) => {
    const figure = toll?.[fate];
    // a death told without a number is read by `death`
    if (!figure?.span || figure.count === 0 || figure.rule === 'toll.one-died') return [];
    const [start, end] = figure.span;
    if (start < span[0] || end > span[1] || isUnreal(scene, start) || isElsewhen(scene, start) || isOfSeveral(scene, start)) return [];
    return figure.count === 1
      ? [answer(fate, 'at least 1', figure.span, 'answer.one-in-all')]
      : [answer(fate, String(figure.count), figure.span, 'answer.in-all')];
  });
}

/**
 * Without the toll of the report where its words are read otherwise, or count a kind of people that need not be all; and without what the toll adds up,
 * or counts as something else.
 */
export function unlessToldOtherwise(found: readonly ClaimAnswer[]): ClaimAnswer[] {
  const tolls = found.filter((one) => isInAll(one) && found.every((other) => isInAll(other) || !rules(other, one)));
  const within = (one: ClaimAnswer) => tolls.some((toll) => one.span[0] >= toll.span[0] && one.span[1] <= toll.span[1] && isPart(one, toll));
  return found.filter((one) => (isInAll(one) ? tolls.includes(one) : !within(one)));
}

const isInAll = ({ rule }: ClaimAnswer): boolean => rule === 'answer.in-all' || rule === 'answer.one-in-all';

/** Whether another answer says better than the toll what its words count. */
function rules(other: ClaimAnswer, toll: ClaimAnswer): boolean {
  const meets = other.span[0] < toll.span[1] && toll.span[0] < other.span[1];
  if (other.slot === toll.slot) return !meets || !isPart(other, toll);
  return meets && other.slot.startsWith('count:') && other.slot.endsWith(` ${toll.slot}`);
}

/** A count of fewer in the same words, or one that does not say what became of them. */
function isPart({ slot, value, rule }: ClaimAnswer, toll: ClaimAnswer): boolean {
  if (rule === 'answer.count') return true;
  const count = Number(value.replace('at least ', ''));
  return slot === toll.slot && toll.rule === 'answer.in-all' && count < Number(toll.value);
}
