import { frequency } from '../text/lexicon.generated.ts';
import { keyOf } from './words.ts';

/** What a word tells by how often it stands in the news at large, 1 for the rarest. */
const BANDS = [
  [frequency.common, 0.75],
  [frequency.frequent, 0.65],
  [frequency.everyday, 0.5],
] as const;
const AT_LARGE = new Map(BANDS.flatMap(([words, weight]) => words.map((word) => [keyOf(word), weight] as const)));
const SMALL_NUMBER = /^#\d$/;

/** 0.5 for a word of every other article, 1 for one that is hardly ever met or a name. A collection of a few reports is too small to tell. */
export function rarityAtLarge(key: string): number {
  return AT_LARGE.get(key) ?? (SMALL_NUMBER.test(key) ? 0.7 : 1);
}
