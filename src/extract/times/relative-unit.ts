import { times as words } from '../../text/lexicon.generated.ts';
import { addMonths, type Day, dayOf, isoDay, isoMonth, isoWeek, parseIsoDay, weekdayOf, ymd } from './calendar.ts';
import { implied, type Reading, type TimeRule } from './rule.ts';
import { either, MONTH, MONTHS, monthNumber, pattern, SEASON } from './words.ts';

/** -1, 0 or 1 for last, this, next; null for a word that says neither. */
function direction(word: string): number | null {
  if (/^(?:last|past|previous|prior|preceding)$/i.test(word)) return -1;
  if (/^(?:this|current|the current)$/i.test(word)) return 0;
  return /^(?:next|coming|following)$/i.test(word) ? 1 : null;
}

/** The period `count` units away from a day, in the unit's own precision: week, month, quarter, year, decade, century. */
export function shift(anchor: Day, unit: string, count: number): string | null {
  const { year, month } = ymd(anchor);
  switch (unit) {
    case 'D':
      return isoDay(anchor + count);
    case 'W':
      return isoWeek(anchor + 7 * count);
    case '2W':
      return isoWeek(anchor + 14 * count);
    case 'M': {
      const moved = addMonths(year, month, count);
      return isoMonth(moved.year, moved.month);
    }
    case '3M': {
      const moved = addMonths(year, month, 3 * count);
      return `${moved.year}-Q${Math.ceil(moved.month / 3)}`;
    }
    case 'Y':
      return String(year + count);
    case 'DE':
      return String(Math.floor(year / 10) + count);
    case 'CE':
      return String(Math.floor(year / 100) + count);
    default:
      return null;
  }
}

const PERIODS: Readonly<Record<string, string>> = { week: 'W', month: 'M', quarter: '3M', year: 'Y', decade: 'DE', century: 'CE', day: 'D' };
const PERIOD_WORDS = Object.keys(PERIODS);

/** `11 4 4`: the fourth Thursday of November; `05 -1 1`: the last Monday of May; a fourth number adds days. */
function movingDay(rule: string, year: number): Day | null {
  const [month = 1, nth = 1, weekday = 1, more = 0] = rule.split(' ').map(Number);
  const next = addMonths(year, month, 1);
  const first = nth > 0 ? dayOf(year, month, 1) : dayOf(next.year, next.month, 1);
  if (first === null) return null;
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  return first + ahead + 7 * (nth > 0 ? nth - 1 : nth) + more;
}

export const relativeUnitRules: readonly TimeRule[] = [
  {
    id: 'time.relative-unit',
    needs: PERIOD_WORDS,
    pattern: pattern(
      '\\b(?:the |earlier |later |late |early )?(last|past|previous|this|current|next|coming|following) (?:fiscal |calendar |school )?(week|month|quarter|year|decade|century)\\b(?!-)',
    ),
    read(match, { anchor }) {
      const way = direction(match[1] ?? '');
      const unit = PERIODS[(match[2] ?? '').toLowerCase()] ?? '';
      // counted from the year told of: time.that-year
      if (unit === 'Y' && /^following$/i.test(match[1] ?? '')) return null;
      // "This Week" is a programme
      if (way === null || (/^[A-Z][a-z]/.test(match[2] ?? '') && /^[A-Z]/.test(match[1] ?? ''))) return null;
      // "the past year" is a stretch up to now
      if (/^the\s+past/i.test(match[0])) return implied('DURATION', unit === '3M' ? 'P3M' : unit === 'DE' ? 'P1DE' : unit === 'CE' ? 'P1CE' : `P1${unit}`);
      const value = anchor === null ? null : shift(anchor, unit, way);
      return implied('DATE', value ?? (way < 0 ? 'PAST_REF' : way > 0 ? 'FUTURE_REF' : 'PRESENT_REF'));
    },
  },
  {
    id: 'time.within-unit',
    needs: PERIOD_WORDS,
    // "earlier in the year", "by the end of the month"
    pattern: pattern(
      '\\b(?:(?:earlier|later|early|late) in|the (?:end|middle) of) the (week|month|decade|century|(?<!end of the )year)\\b(?! (?:of|after|before|when|that))',
    ),
    read(match, { anchor }) {
      const value = anchor === null ? null : shift(anchor, PERIODS[(match[1] ?? '').toLowerCase()] ?? '', 0);
      return implied('DATE', value ?? 'PRESENT_REF');
    },
  },
  {
    id: 'time.weekend',
    needs: ['weekend'],
    pattern: pattern('\\b(?:(last|this past|this|next|the|over the|past|this coming) )?weekend\\b'),
    read(match, { anchor, tense }) {
      if (anchor === null) return implied('DATE', 'XXXX-WXX-WE');
      const start = match.index ?? 0;
      const which = (match[1] ?? '').toLowerCase();
      const way = /last|past/.test(which)
        ? -1
        : which === 'next'
          ? 1
          : which.startsWith('this')
            ? 0
            : tense(start, start + match[0].length) === 'past'
              ? -1
              : 0;
      return implied('DATE', `${isoWeek(anchor + 7 * way)}-WE`);
    },
  },
  {
    id: 'time.relative-month',
    needs: MONTHS,
    pattern: pattern(`\\b(last|this|next|this past|this coming) (${MONTH})(?!\\.? ?\\d{1,2}\\b)`),
    read(match, { anchor }) {
      const month = monthNumber(match[2] ?? '');
      if (month === null) return null;
      if (anchor === null) return implied('DATE', `XXXX-${String(month).padStart(2, '0')}`);
      const now = ymd(anchor);
      const which = (match[1] ?? '').toLowerCase();
      if (/last|past/.test(which)) return implied('DATE', isoMonth(month < now.month ? now.year : now.year - 1, month));
      if (/next|coming/.test(which)) return implied('DATE', isoMonth(month > now.month ? now.year : now.year + 1, month));
      return implied('DATE', isoMonth(now.year, month));
    },
  },
  {
    id: 'time.season',
    needs: Object.keys(words.seasons),
    pattern: pattern(
      `\\b(?:(last|this|next|this past|this coming|the|in|early|late|during the|since) )?(?:the )?(${SEASON})(?:(?: of)? ((?:19|20)\\d\\d)\\b)?`,
    ),
    read(match, { anchor }) {
      const season = words.seasons[(match[2] ?? '').toLowerCase()];
      if (!season || !/[A-Za-z]/.test(match[1] ?? match[3] ?? '')) return null;
      // "fall" is a verb, "spring" and "summer" modify nouns
      if (/^(?:fall|spring)$/i.test(match[2] ?? '') && !match[1] && !match[3]) return null;
      if (/fall/i.test(match[2] ?? '') && /^(?:the|in)$/i.test(match[1] ?? '') && !match[3]) return null;
      if (match[3]) return { type: 'DATE', value: `${match[3]}-${season}`, certainty: 'known' };
      if (anchor === null) return implied('DATE', `XXXX-${season}`);
      const { year, month } = ymd(anchor);
      const starts = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 1;
      const which = (match[1] ?? '').toLowerCase();
      if (/next|coming/.test(which)) return implied('DATE', `${month >= starts ? year + 1 : year}-${season}`);
      if (/last|past/.test(which)) return implied('DATE', `${month >= starts + 3 ? year : year - 1}-${season}`);
      return implied('DATE', `${year}-${season}`);
    },
  },
  {
    id: 'time.moving-holiday',
    needs: ['day', 'thanksgiving'],
    pattern: pattern(`\\b(?:(last|this|next) )?(${either(Object.keys(words.movingHolidays))})\\b(?:,? ((?:19|20)\\d\\d)\\b)?`),
    read(match, { anchor, tense }) {
      const rule = words.movingHolidays[(match[2] ?? '').toLowerCase().replace('’', "'")];
      if (!rule || !/^[A-Z]/.test(match[2] ?? '')) return null;
      if (match[3]) {
        const day = movingDay(rule, Number(match[3]));
        return day === null ? null : { type: 'DATE', value: isoDay(day), certainty: 'known' };
      }
      if (anchor === null) return implied('DATE', `XXXX-${rule.slice(0, 2)}`);
      const start = match.index ?? 0;
      const which = (match[1] ?? '').toLowerCase() || (tense(start, start + match[0].length) === 'past' ? 'last' : 'this');
      const { year } = ymd(anchor);
      const days = [year - 1, year, year + 1].flatMap((y) => movingDay(rule, y) ?? []);
      const day = which === 'last' ? days.findLast((d) => d <= anchor) : days.find((d) => d >= anchor);
      return day === undefined ? null : implied('DATE', isoDay(day));
    },
  },
  {
    id: 'time.holiday',
    needs: ['day', 'eve', 'christmas', 'halloween', 'fourth'],
    pattern: pattern(`\\b(?:(last|this|next) )?(${either(Object.keys(words.holidays))})\\b(?:,? ((?:19|20)\\d\\d)\\b)?`),
    read(match, { anchor, tense }): Reading | null {
      const date = words.holidays[(match[2] ?? '').toLowerCase().replace('’', "'")];
      if (!date) return null;
      if (match[3]) return { type: 'DATE', value: `${match[3]}-${date}`, certainty: 'known' };
      if (anchor === null) return implied('DATE', `XXXX-${date}`);
      const { year } = ymd(anchor);
      const start = match.index ?? 0;
      const which = (match[1] ?? '').toLowerCase() || (tense(start, start + match[0].length) === 'past' ? 'last' : 'this');
      const passed = (parseIsoDay(`${year}-${date}`) ?? anchor) <= anchor;
      return implied('DATE', `${which === 'last' ? (passed ? year : year - 1) : passed ? year + 1 : year}-${date}`);
    },
  },
];
