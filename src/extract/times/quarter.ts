import { addMonths, type Day, ymd } from './calendar.ts';
import { implied, known, type TimeRule } from './rule.ts';
import { pattern, YEAR } from './words.ts';

const ORDINAL: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4 };

/** The quarter a business report is about: the one named last before an offset, within the paragraph or two before it. */
export function quarterInFocus(text: string, offset: number, anchor: Day): { year: number; quarter: number } | null {
  const named = [...text.slice(Math.max(0, offset - 900), offset).matchAll(/\b(first|second|third|fourth)[ -](?:fiscal )?quarter\b/gi)].at(-1);
  const quarter = ORDINAL[(named?.[1] ?? '').toLowerCase()];
  if (quarter === undefined) return null;
  const { year, month } = ymd(anchor);
  return { year: quarter * 3 - 2 <= month ? year : year - 1, quarter };
}

export const quarterRules: readonly TimeRule[] = [
  {
    id: 'time.quarter',
    needs: ['quarter', ' half', '-half', '\nhalf'],
    pattern: pattern(
      `\\b(?:the )?(?:(?:latest|fiscal|last|this) )?(first|second|third|fourth|1st|2nd|3rd|4th)(?: fiscal| calendar)?[ -](quarter|half)\\b(?:(?: of| in|,)? (?:fiscal )?(${YEAR})|(?: of)? (last year|this year|next year|the year))?`,
    ),
    read(match, { anchor, text }) {
      const which = ORDINAL[(match[1] ?? '').toLowerCase()] ?? 1;
      const half = /half/i.test(match[2] ?? '');
      const suffix = half ? `H${which}` : `Q${which}`;
      if (half && which > 2) return null;
      const after = text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 14);
      // sport: "the first half", "third-quarter touchdown"
      if (half && !match[3] && !match[4] && !/^\s+(?:profit|loss|earnings|results|sales|revenue|net|ended)/i.test(after)) return null;
      if (match[3]) return known('DATE', `${match[3]}-${suffix}`);
      if (anchor === null) return implied('DATE', `XXXX-${suffix}`);
      const { year, month } = ymd(anchor);
      if (/last/i.test(match[4] ?? '')) return implied('DATE', `${year - 1}-${suffix}`);
      if (/next/i.test(match[4] ?? '')) return implied('DATE', `${year + 1}-${suffix}`);
      const opens = half ? which * 6 - 5 : which * 3 - 2;
      return implied('DATE', `${opens <= month || match[4] ? year : year - 1}-${suffix}`);
    },
  },
  {
    id: 'time.quarter-in-focus',
    needs: ['quarter', 'period'],
    pattern: pattern('\\bthe (?:(?:latest|recent|most recent|current) )?(?:quarter\\b|(?<=latest )period\\b)(?! of a)'),
    read(match, { anchor, text }) {
      if (anchor === null) return null;
      if (/latest|recent/i.test(match[0])) {
        const ended = addMonths(ymd(anchor).year, ymd(anchor).month, -3);
        return implied('DATE', `${ended.year}-Q${Math.ceil(ended.month / 3)}`);
      }
      const focus = quarterInFocus(text, match.index ?? 0, anchor);
      return focus ? implied('DATE', `${focus.year}-Q${focus.quarter}`) : null;
    },
  },
  {
    id: 'time.quarter-code',
    needs: ['q1', 'q2', 'q3', 'q4'],
    pattern: /\bQ([1-4])\s(?:of\s)?((?:19|20)\d\d)\b/g,
    read: (match) => known('DATE', `${match[2]}-Q${match[1]}`),
  },
];
