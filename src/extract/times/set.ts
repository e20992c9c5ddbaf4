import { times as words } from '../../text/lexicon.generated.ts';
import { parseNumber } from '../quantities/number.ts';
import { duration } from './duration.ts';
import { known, type TimeRule } from './rule.ts';
import { MONTH, monthNumber, NUMBER, PARTS_OF_DAY, PERIODS, pattern, SEASON, UNIT, unitOf, WEEKDAY, WEEKDAYS, weekdayNumber } from './words.ts';

const PARTS: Readonly<Record<string, string>> = words.partsOfDay;

const EVERY = ['every', 'each'];

export const setRules: readonly TimeRule[] = [
  {
    id: 'time.set-every',
    needs: EVERY,
    pattern: pattern(`\\b(?:every|each) (?:(other|second) |(${NUMBER}) )?(${UNIT})`),
    read(match) {
      const count = match[1] ? 2 : match[2] ? parseNumber(match[2]) : 1;
      return known('SET', duration(count, unitOf(match[3] ?? '')));
    },
  },
  {
    id: 'time.set-weekday',
    needs: [...EVERY, ...PARTS_OF_DAY.map((part) => `${part}s`), ...WEEKDAYS.map((day) => `${day}s`)],
    pattern: pattern(
      `\\b(?:every|each) (${WEEKDAY})(?: (morning|afternoon|evening|night)\\b)?|\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:days\\b|day (mornings|afternoons|evenings|nights)\\b)`,
    ),
    read(match) {
      const weekday = weekdayNumber(match[1] ?? `${match[3]}day`);
      const part = PARTS[(match[2] ?? match[4] ?? '').toLowerCase().replace(/s$/, '')];
      return weekday === null ? null : known('SET', `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`);
    },
  },
  {
    id: 'time.set-month',
    needs: EVERY,
    pattern: pattern(`\\b(?:every|each) (?:(${MONTH})|(${SEASON}))`),
    read(match) {
      const month = match[1] ? monthNumber(match[1]) : null;
      const value = month === null ? words.seasons[(match[2] ?? '').toLowerCase()] : String(month).padStart(2, '0');
      return value === undefined ? null : known('SET', `XXXX-${value}`);
    },
  },
  {
    id: 'time.set-adverb',
    needs: ['daily', 'weekly', 'monthly'],
    // not newspapers, and not "quarterly", which says of what quarter a figure is
    pattern: pattern('\\b(daily|weekly|monthly)\\b(?! (?:newspaper|paper|newsletter|magazine))'),
    read: (match) => (/^[A-Z]/.test(match[0]) ? null : known('SET', duration(1, { daily: 'D', weekly: 'W', monthly: 'M' }[match[0].toLowerCase()] ?? 'D'))),
  },
  {
    id: 'time.set-part-of-day',
    needs: EVERY,
    pattern: pattern('\\b(?:every|each) (morning|afternoon|evening|night)\\b'),
    read: (match) => known('SET', `XXXX-XX-XXT${PARTS[(match[1] ?? '').toLowerCase()] ?? 'NI'}`),
  },
  {
    id: 'time.set-per',
    needs: PERIODS,
    pattern: pattern(
      '(?:\\b(?:once|twice|times?|dollars|percent|miles|kilometers|kilometres|barrels|hours|tons|tonnes|people|(?:hundreds|thousands|dozens|millions|\\d[\\d,]{0,9}|hundred|thousand|million)(?: of)?(?: (?!in|of|on|at|for)[a-z]{2,14})? \\w{2,14}s)|%|\\$[\\d.,]{1,15}(?: (?:million|billion))?) (an?|per) (day|week|month|year|hour)\\b(?! (?:after|before|earlier|later|ago|or two))',
    ),
    read(match) {
      // round the clock
      if (/^24\shours\s/i.test(match[0])) return null;
      const end = (match.index ?? 0) + match[0].length;
      const tail = /(?:an?|per)\s{1,3}\w+$/i.exec(match[0]);
      return { ...known('SET', duration(1, unitOf(match[2] ?? ''))), span: [end - (tail?.[0].length ?? 0), end] };
    },
  },
];
