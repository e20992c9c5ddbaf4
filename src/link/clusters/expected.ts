import { frequency } from '../../text/lexicon.generated.ts';

/** Reports that a stream is taken to follow: a rarity counted over the first few of a stream alone would call every word common. */
export const BEFORE = 500;

/** Words of the news at large with the share of reports in which they stand. */
const SHARES = [
  [frequency.common, 0.03],
  [frequency.frequent, 0.1],
  [frequency.everyday, 0.25],
] as const;

/** How many of the reports before hold each ordinary word, by the form it is counted under. */
export function expected(formOf: (word: string) => string): Map<string, number> {
  return new Map(SHARES.flatMap(([words, share]) => words.map((word) => [formOf(word), Math.round(share * BEFORE)] as const)));
}
