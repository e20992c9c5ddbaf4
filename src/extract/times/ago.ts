import { parseNumber } from '../quantities/number.ts';
import { isoDay } from './calendar.ts';
import { duration } from './duration.ts';
import { quarterInFocus } from './quarter.ts';
import { shift } from './relative-unit.ts';
import { implied, known, type Surroundings, type TimeRule } from './rule.ts';
import { REACH } from './told-day.ts';
import { NUMBER, pattern, UNIT, unitOf } from './words.ts';

const COUNT = `(?:(?:about|almost|nearly|more than|less than|some|around|over|just|only) )?(?:(a few|several|many|some)|(${NUMBER})|(an?))`;

function back(count: number | null, unitWord: string, way: number, { anchor, text }: Surroundings, at: number): ReturnType<TimeRule['read']> {
  const unit = unitOf(unitWord);
  const vague = way < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (anchor === null || count === null || !Number.isInteger(count) || count > 10_000) return implied('DATE', vague);
  // a business report compares its quarter with the same one "a year earlier"
  const focus = unit === 'Y' && count === 1 && way < 0 ? quarterInFocus(text, at, anchor) : null;
  if (focus) return implied('DATE', `${focus.year - 1}-Q${focus.quarter}`);
  if (unit.startsWith('T')) return implied('TIME', `${isoDay(anchor)}TXX:XX`);
  return implied('DATE', shift(anchor, unit, way * count) ?? vague);
}

const countOf = (match: RegExpExecArray, at: number): number | null => (match[at] ? null : match[at + 2] ? 1 : parseNumber(match[at + 1] ?? ''));

export const agoRules: readonly TimeRule[] = [
  {
    id: 'time.ago',
    needs: ['ago', 'earlier', 'before'],
    pattern: pattern(`\\b${COUNT} (${UNIT})(?: or (?:so|more))? (?:ago\\b|earlier\\b|before\\b(?! the| that| he| she| they| it))`),
    read(match, around) {
      const count = countOf(match, 1);
      const reading = back(count, match[4] ?? '', -1, around, match.index ?? 0);
      const days = { D: 1, W: 7 }[unitOf(match[4] ?? '')];
      // "on Friday …, four days earlier": from the day just told of
      return reading === null || days === undefined || count === null || !Number.isInteger(count) || count > 1000 || !/earlier$|before$/i.test(match[0])
        ? reading
        : { ...reading, told: { days: -days * count, part: '', reach: 160 } };
    },
  },
  {
    id: 'time.ago-uncounted',
    needs: ['ago'],
    pattern: pattern('\\b(?:days|weeks|months|years|decades|centuries) ago\\b'),
    read: () => implied('DATE', 'PAST_REF'),
  },
  {
    id: 'time.later',
    needs: ['later', 'from now', 'hence'],
    pattern: pattern(`\\b${COUNT} (${UNIT}) (?:later\\b|from now\\b|hence\\b)`),
    read(match, around) {
      // "two days later" counts from an event the text told of, not from publication; without one it says how long
      const count = countOf(match, 1);
      const unit = unitOf(match[4] ?? '');
      const days = { D: 1, W: 7 }[unit];
      if (/later$/i.test(match[0])) {
        const length = known('DURATION', duration(count, unit));
        return days === undefined || count === null || !Number.isInteger(count) || count > 1000
          ? length
          : { ...length, told: { days: days * count, part: '', reach: REACH } };
      }
      return back(countOf(match, 1), match[4] ?? '', 1, around, match.index ?? 0);
    },
  },
  {
    id: 'time.year-earlier',
    needs: ['ago', 'earlier', 'before'],
    pattern: pattern('\\b(?:the )?(year|month|week|quarter|decade)[ -](?:ago|earlier|before)\\b(?: (?:period|quarter)\\b)?'),
    read: (match, around) => back(1, match[1] ?? '', -1, around, match.index ?? 0),
  },
];
