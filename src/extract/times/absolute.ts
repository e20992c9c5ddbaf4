import { dayOf, isoDay, isoMonth, isoWeek, ymd } from './calendar.ts';
import { implied, known, type TimeRule } from './rule.ts';
import { MONTH, MONTHS, monthNumber, pattern, WEEKDAY, YEAR } from './words.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?\\b';

/** How much farther a date may lie and still be preferred when the tense speaks for it. */
const TENSE = 2.5;

/** Reads a day and month without a year: the nearest such date, distances against the tense counting more. */
function nearest(month: number, day: number, anchor: number, tense: string): number | null {
  const { year } = ymd(anchor);
  const candidates = [year - 1, year, year + 1].map((y) => dayOf(y, month, day)).filter((d) => d !== null);
  const cost = (d: number): number => Math.abs(d - anchor) * ((tense === 'past' && d > anchor) || (tense === 'future' && d < anchor) ? TENSE : 1);
  return candidates.sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

export const absoluteRules: readonly TimeRule[] = [
  {
    id: 'time.iso',
    pattern: /\b(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g,
    read(match) {
      const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
      if (day === null) return null;
      return match[4] ? known('TIME', `${isoDay(day)}T${match[4]}:${match[5]}`) : known('DATE', isoDay(day));
    },
  },
  {
    id: 'time.month-day-year',
    needs: MONTHS,
    pattern: pattern(`\\b(?:${WEEKDAY},? (?:the )?)?(${MONTH}) ${DAY},? ?(${YEAR})`),
    read(match) {
      const month = monthNumber(match[1] ?? '');
      const day = month === null ? null : dayOf(Number(match[3]), month, Number(match[2]));
      return day === null ? null : known('DATE', isoDay(day));
    },
  },
  {
    id: 'time.day-month-year',
    needs: MONTHS,
    pattern: pattern(`\\b(?:${WEEKDAY},? (?:the )?)?${DAY}(?: of)?[ -](${MONTH}),?[ -](${YEAR})`),
    read(match) {
      const month = monthNumber(match[2] ?? '');
      const day = month === null ? null : dayOf(Number(match[3]), month, Number(match[1]));
      return day === null ? null : known('DATE', isoDay(day));
    },
  },
  {
    id: 'time.month-day',
    needs: MONTHS,
    pattern: pattern(`\\b(?:${WEEKDAY},? (?:the )?)?(${MONTH}) ${DAY}(?! ?(?:%|percent|people))`),
    read(match, { anchor, tense }) {
      const month = monthNumber(match[1] ?? '');
      const dayOfMonth = Number(match[2]);
      if (month === null || dayOf(2024, month, dayOfMonth) === null) return null;
      const start = match.index ?? 0;
      const day = anchor === null ? null : nearest(month, dayOfMonth, anchor, tense(start, start + match[0].length));
      return day === null ? implied('DATE', `XXXX-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`) : implied('DATE', isoDay(day));
    },
  },
  {
    id: 'time.week-of',
    needs: MONTHS,
    pattern: pattern(`\\b(?:the )?week of (?:${WEEKDAY},? )?(${MONTH}) ${DAY}(?:,? (${YEAR}))?`),
    read(match, { anchor, tense }) {
      const month = monthNumber(match[1] ?? '');
      const dayOfMonth = Number(match[2]);
      const start = match.index ?? 0;
      if (month === null) return null;
      const day = match[3]
        ? dayOf(Number(match[3]), month, dayOfMonth)
        : anchor === null
          ? null
          : nearest(month, dayOfMonth, anchor, tense(start, start + match[0].length));
      return day === null ? null : match[3] ? known('DATE', isoWeek(day)) : implied('DATE', isoWeek(day));
    },
  },
  {
    id: 'time.month-day-list',
    needs: MONTHS,
    // "April 24 and 25", "from May 3 to 9": a number that counts something else has a noun behind it
    pattern: pattern(`(?<=\\b(${MONTH}) \\d{1,2},? (?:and|or|to|through|until) )(\\d{1,2})\\b(?=[,.;:)]|$| (?:in|at|on|and)\\b)(?![,.:]\\d)`),
    read(match, { anchor, tense }) {
      const month = monthNumber(match[1] ?? '');
      const dayOfMonth = Number(match[2]);
      if (month === null || dayOf(2024, month, dayOfMonth) === null) return null;
      const start = match.index ?? 0;
      const day = anchor === null ? null : nearest(month, dayOfMonth, anchor, tense(start, start + match[0].length));
      return implied('DATE', day === null ? `XXXX-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` : isoDay(day));
    },
  },
  {
    id: 'time.day-month',
    needs: MONTHS,
    pattern: pattern(`\\b(?:${WEEKDAY},? (?:the )?)?${DAY}(?: of)? (${MONTH})`),
    read(match, { anchor, tense }) {
      const month = monthNumber(match[2] ?? '');
      const dayOfMonth = Number(match[1]);
      if (month === null || dayOf(2024, month, dayOfMonth) === null) return null;
      const start = match.index ?? 0;
      const day = anchor === null ? null : nearest(month, dayOfMonth, anchor, tense(start, start + match[0].length));
      return day === null ? implied('DATE', `XXXX-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`) : implied('DATE', isoDay(day));
    },
  },
  {
    id: 'time.month-year',
    needs: MONTHS,
    pattern: pattern(`\\b(?:(?:early|late|mid)[ -]?)?(${MONTH})(?:,| of)? (${YEAR})`),
    read(match) {
      const month = monthNumber(match[1] ?? '');
      return month === null ? null : known('DATE', isoMonth(Number(match[2]), month));
    },
  },
  {
    id: 'time.numeric',
    pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b(?![/.]\d)/g,
    read(match, { anchor }) {
      const [first, second, third] = [Number(match[1]), Number(match[2]), Number(match[3])];
      const year = third > 99 ? third : third + (third > 60 ? 1900 : 2000);
      // a dot is European; a slash is American unless it cannot be, or the other order is much nearer to publication
      const american = dayOf(year, first, second);
      const european = dayOf(year, second, first);
      if (match[0].includes('.') || american === null) return european === null ? null : known('DATE', isoDay(european));
      if (anchor !== null && european !== null && Math.abs(european - anchor) < 8 && Math.abs(american - anchor) > 28) return known('DATE', isoDay(european));
      return known('DATE', isoDay(american));
    },
  },
  {
    id: 'time.year-first',
    pattern: /\b(\d{4})\/(\d{2})\/(\d{2})\b/g,
    read(match) {
      const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
      return day === null ? null : known('DATE', isoDay(day));
    },
  },
];
