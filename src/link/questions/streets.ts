import type { DraftAnswer } from './draft.ts';
import { byValue, type Given } from './slots.ts';
import { Union } from './union.ts';
import { joined } from './words.ts';

/** Lines up answers that are streets: a corner agrees with each of its streets, and streets that one claim names belong together. */
export function streetAnswers(given: readonly Given[]): DraftAnswer[] {
  const answers = byValue(given);
  const union = new Union(answers.length);
  const keys = answers.map(({ value, claims }) => [...value.split(' and '), ...claims.map(({ id }) => id)]);
  union.joinByKey((i) => keys[i] ?? []);
  return union.groups().map((group) => {
    const members = group.flatMap((i) => answers[i] ?? []);
    const { claims } = joined(members);
    const [fullest] = [...members].sort((a, b) => b.claims.length - a.claims.length);
    return { value: capitals(fullest?.value ?? ''), claims };
  });
}

const capitals = (names: string): string => names.replace(/(^|\s)(?!and\b)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
