import type { Question } from '../model/incident.ts';
import { excludes, isNegative, OPEN } from '../text/negative.ts';
import { type Group, groupsOf } from './groups.ts';
import { manner } from './stand.ts';
import type { View } from './view.ts';

/** An answer of a contested question, with the acts of saying for it and against it. */
interface Competitor {
  /** index of the answer within its question */
  answer: number;
  value: string;
  /** say it, plainly or hedged */
  support: Group[];
  /** deny it, or give another answer that excludes it, and not this one */
  against: Group[];
}

/**
 * The answers of a contested question, least contradicted first: what speaks against an answer tells more than what speaks for it, since support may fit
 * several (Heuer 1999, "Psychology of Intelligence Analysis", chapter 8). Of answers as little contradicted, the one more origins give goes first. Empty for
 * questions that are not contested.
 */
export function competing(view: View, question: Question): Competitor[] {
  if (question.status !== 'contested') return [];
  const told = question.answers.map((answer, index) => ({ index, value: answer.value, groups: groupsOf(view, answer) }));
  const keyOf = ({ origin, claims }: Group) => origin?.id ?? claims[0]?.id ?? '';
  // "not a train" is given by those who deny a train
  const gives = ({ claims }: Group, value: string) => {
    const how = manner(claims);
    return how === null || how === 'hedged' || (how === 'denied' && isNegative(value));
  };
  return told
    .filter(({ value }) => value !== OPEN)
    .map(({ index, value, groups }): Competitor => {
      const support = groups.filter((group) => gives(group, value));
      const own = new Set(support.map(keyOf));
      const others = told
        .filter((other) => other.index !== index && other.value !== OPEN && excludes(value, other.value))
        .flatMap((other) => other.groups.filter((group) => gives(group, other.value)));
      const against = new Map(
        [...groups.filter(({ claims }) => manner(claims) === 'denied' && !isNegative(value)), ...others].map((group) => [keyOf(group), group]),
      );
      return { answer: index, value, support, against: [...against].filter(([key]) => !own.has(key)).map(([, group]) => group) };
    })
    .sort((a, b) => a.against.length - b.against.length || b.support.length - a.support.length || a.answer - b.answer);
}
