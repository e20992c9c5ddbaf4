import { times as words } from '../../text/lexicon.generated.ts';
import { NUMBER } from '../quantities/number.ts';

/** Alternatives of a regular expression, longest first, dots escaped. */
export const either = (entries: Iterable<string>): string =>
  [...entries]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((entry) => entry.replace(/\./g, '\\.').replace(/ /g, '\\s'))
    .join('|');

const isShort = (month: string): boolean => month.length < 5 && !['may', 'june', 'july'].includes(month);
export const MONTH = `(?:(?:${either(Object.keys(words.months).filter((month) => !isShort(month)))})\\b|(?:${either(Object.keys(words.months).filter(isShort))})\\b\\.?)`;
export const WEEKDAY = `(?:(?:${either(Object.keys(words.weekdays).filter((w) => !w.endsWith('.')))})\\b|\\b(?:${either(Object.keys(words.weekdays).filter((w) => w.endsWith('.')))}))`;
export const UNIT = `(?:${either(Object.keys(words.units))})\\b`;
export const PART_OF_DAY = `(?:${either(Object.keys(words.partsOfDay))})\\b`;
export const SEASON = `(?:${either(Object.keys(words.seasons))})\\b`;
/** Words that stand in whatever names a month, a day of the week, a unit: see `TimeRule.needs`. */
export const MONTHS: readonly string[] = Object.keys(words.months);
export const WEEKDAYS: readonly string[] = Object.keys(words.weekdays);
export const UNITS: readonly string[] = Object.keys(words.units);
export const PERIODS: readonly string[] = ['hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];
export const PARTS_OF_DAY: readonly string[] = Object.keys(words.partsOfDay);
export const YEAR = '(?:1[0-9]|20|21)\\d\\d\\b';
export { NUMBER };

/**
 * A rule's pattern: global, case-insensitive, a space stands for one to three white-space characters, `[ -]` for one or a hyphen, ` ?` for one or none.
 * It starts and ends at a word boundary where the source does.
 */
export function pattern(source: string): RegExp {
  return new RegExp(
    source
      .replace(/\[ -\]/g, '[\\s-]')
      .replace(/ \?/g, '\\s?')
      .replace(/ /g, '\\s{1,3}'),
    'gi',
  );
}

/** Month number of a name as printed, or null when it is a common word ("may", "march" in lower case). */
export function monthNumber(printed: string): number | null {
  const number = words.months[printed.toLowerCase().replace(/\.$/, '')];
  return number === undefined || !/^[A-Z]/.test(printed) ? null : Number(number);
}

/** ISO weekday of a name as printed, or null. */
export function weekdayNumber(printed: string): number | null {
  const lower = printed.toLowerCase();
  const number = words.weekdays[lower] ?? words.weekdays[`${lower}.`];
  return number === undefined || !/^[A-Z]/.test(printed) ? null : Number(number);
}

/** ISO designator of a unit word: `D`, `W`, `M`, `Y`, `DE`, `CE`, `TH`, `TM`, `TS`, `2W`, `3M`. */
export function unitOf(printed: string): string {
  return words.units[printed.toLowerCase()] ?? 'D';
}
