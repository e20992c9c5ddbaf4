import { quantities as words } from './lexicon.generated.ts';

/** Two or more of these are told by their plural: dozens, hundreds. */
const PLURAL: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  millions: 1_000_000,
};
/** Before a scale word as before a thing: several people, a few hundred. */
const SOME = '(?:several|a\\sfew)';
const SCALE = '(?:dozen|score|hundred|thousand|million)';

const amount = (scores: string): string =>
  `(?:(?:tens|dozens|hundreds)\\sof\\s(?:thousands|millions)|dozens|${scores}|hundreds|thousands|millions|${SOME}\\s${SCALE}|${SOME}(?!\\s(?:of|times?|other|more)\\b))\\b`;

/** Source of a regular expression for an amount told without a number; `scores` are often points, so they need an *of*. To be used with the flag `i`. */
export const VAGUE = amount('scores(?=\\sof\\s)');
const WHOLE = new RegExp(`^${amount('scores')}$`, 'i');

/**
 * The bounds of an amount told without a number: a plural is at least two of what it names and less than ten of them (dozens: 24 to 119; hundreds: 200 to
 * 999), *several* and *a few* at least three and less than ten (several hundred: 300 to 999). Null for anything else.
 */
export function intervalOf(text: string): { low: number; high: number } | null {
  if (!WHOLE.test(text)) return null;
  const parts = text.toLowerCase().split(/\s+/);
  const least = /^(?:several|a$)/.test(parts[0] ?? '') ? 3 : 2;
  const unit = parts.reduce((product, part) => product * (PLURAL[part] ?? scaleOf(part)), 1);
  return { low: least * unit, high: 10 * unit - 1 };
}

const scaleOf = (word: string): number => Number(words.scales[word] ?? words.collectives[word] ?? 1);

/** The word that tells an interval, such as *dozens* of 24 to 119; null where none does. */
export const vagueWord = (interval: string): string | null => WORDS.get(interval) ?? null;

const WORDS: ReadonlyMap<string, string> = new Map(
  [
    'several',
    'several dozen',
    'dozens',
    'scores',
    'several hundred',
    'hundreds',
    'several thousand',
    'thousands',
    'tens of thousands',
    'hundreds of thousands',
  ].map((word) => [`${intervalOf(word)?.low} to ${intervalOf(word)?.high}`, word]),
);
