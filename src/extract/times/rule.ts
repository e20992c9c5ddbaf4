import type { TimeMention } from '../../model/time.ts';
import type { Day } from './calendar.ts';

export type Tense = 'past' | 'future' | 'none';

/** What a rule may ask about the surroundings of its match. */
export interface Surroundings {
  text: string;
  /** the day of publication, or null when unknown */
  anchor: Day | null;
  /** tense of the clause around the character range */
  tense(start: number, end: number): Tense;
}

/** Counted from the last day the text told of within `reach` characters: so many days on, with a part of day (`TMO`) or ''. */
export interface Told {
  days: number;
  part: string;
  reach: number;
}

/** What a rule makes of its match; `clock` is the part after the date of a TIME without a date (`T15:51`, `TMO`). */
export interface Reading {
  type: TimeMention['type'];
  value: string;
  certainty: 'known' | 'implied';
  clock?: string;
  told?: Told;
  /** range of the match to use, when not all of it */
  span?: [number, number];
}

/** One phenomenon. `pattern` has the flags `gi` (and `d` never), matches no empty string and is free of nested repetition. */
export interface TimeRule {
  id: string;
  pattern: RegExp;
  /** words, in lower case, one of which stands in every match: the rule looks around them only */
  needs?: readonly string[];
  read(match: RegExpExecArray, around: Surroundings): Reading | null;
}

export const known = (type: Reading['type'], value: string): Reading => ({ type, value, certainty: 'known' });
export const implied = (type: Reading['type'], value: string): Reading => ({ type, value, certainty: 'implied' });
