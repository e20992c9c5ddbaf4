import { absoluteRules } from './absolute.ts';
import { agoRules } from './ago.ts';
import { clockRules } from './clock.ts';
import { durationRules } from './duration.ts';
import { monthYearRules } from './month-year.ts';
import { partOfDayRules } from './part-of-day.ts';
import { quarterRules } from './quarter.ts';
import { referenceRules } from './reference.ts';
import { relativeDayRules } from './relative-day.ts';
import { relativeUnitRules } from './relative-unit.ts';
import type { TimeRule } from './rule.ts';
import { setRules } from './set.ts';
import { toldDayRules } from './told-day.ts';
import { weekdayRules } from './weekday.ts';

/** All rules in order of preference: where two readings overlap the longer wins, then the earlier rule. */
export const timeRules: readonly TimeRule[] = [
  ...absoluteRules,
  ...clockRules,
  ...partOfDayRules,
  ...relativeDayRules,
  ...toldDayRules,
  ...weekdayRules,
  ...quarterRules,
  ...agoRules,
  ...setRules,
  ...relativeUnitRules,
  ...monthYearRules,
  ...durationRules,
  ...referenceRules,
];
