import type { DraftAnswer } from './draft.ts';
import { byValue, type Given } from './slots.ts';
import { Union } from './union.ts';

/**
 * Lines up answers that are names: a shorter form ("Lund", "Ada Lund") goes with the longer one. Names that one act of saying gives together
 * do not exclude one another.
 */
export function nameAnswers(given: readonly Given[]): DraftAnswer[] {
  const answers = byValue(given);
  const words = answers.map(({ value }) => value.toLowerCase().split(/[\s.]+/));
  const union = new Union(answers.length);
  const byWord = new Map<string, number>();
  for (const [i, own] of words.entries()) {
    // the last word of a name is the surname, a single word may be either
    for (const word of own.length === 1 ? own : [own[0] ?? '', own.at(-1) ?? '']) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, i);
      else if (own.length === 1 || words[known]?.length === 1 || words[known]?.at(-1) === own.at(-1)) union.join(known, i);
    }
  }
  const acts = answers.map(({ claims }) => claims.map(({ origin, id }) => origin ?? id));
  union.joinByKey((i) => acts[i] ?? []);
  return union.groups().map((group) => {
    const own = group.flatMap((i) => answers[i] ?? []);
    const longest = own.map(({ value }) => value).sort((a, b) => b.length - a.length);
    const distinct = longest.filter((name, i) => !longest.slice(0, i).some((other) => within(name, other)));
    return { value: distinct.slice(0, 3).join(', '), claims: [...new Set(own.flatMap(({ claims }) => claims))] };
  });
}

const within = (name: string, other: string): boolean => name.split(' ').some((word) => other.split(' ').includes(word));
