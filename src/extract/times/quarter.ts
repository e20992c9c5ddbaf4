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
    needs: ['quarter', 'half'],
    pattern: pattern(
      `\\b(?:(?:the )?(?:(?<lead>${YEAR})|(?<leadYear>last|this|next) year['’]s|(?<ago>year-(?:earlier|ago))) )?(?:the )?(?:(?:latest|fiscal|last|this) )?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)(?: fiscal| calendar)?[ -](?<part>quarter|half)\\b(?:(?: of| in|,)? (?:fiscal )?(?<tail>${YEAR})|(?: of)? (?<tailYear>last year|this year|next year|the year))?`,
    ),
    read(match, { anchor, text }) {
      const { lead, leadYear, ago, nth = '', part = '', tail, tailYear } = match.groups ?? {};
      const which = ORDINAL[nth.toLowerCase()] ?? 1;
      const half = /half/i.test(part);
      const suffix = half ? `H${which}` : `Q${which}`;
      if (half && which > 2) return null;
      const printed = lead ?? tail;
      const relative = leadYear ?? tailYear;
      const after = text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 14);
      // sport: "the first half", "third-quarter touchdown"
      if (half && !printed && !relative && !/^\s+(?:profit|loss|earnings|results|sales|revenue|net|ended)/i.test(after)) return null;
      if (printed) return known('DATE', `${printed}-${suffix}`);
      if (anchor === null) return implied('DATE', `XXXX-${suffix}`);
      const { year, month } = ymd(anchor);
      if (relative) return implied('DATE', `${year + (/last/i.test(relative) ? -1 : /next/i.test(relative) ? 1 : 0)}-${suffix}`);
      const opens = half ? which * 6 - 5 : which * 3 - 2;
      return implied('DATE', `${(opens <= month ? year : year - 1) - (ago ? 1 : 0)}-${suffix}`);
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
    id: 'time.quarter-of-year-in-focus',
    needs: ['quarter', 'period'],
    // "the 1988 period" is that year's quarter of which the report speaks
    pattern: pattern(`\\bthe (${YEAR}) (?:quarter|period)\\b`),
    read(match, { anchor, text }) {
      const focus = anchor === null ? null : quarterInFocus(text, match.index ?? 0, anchor);
      return known('DATE', focus ? `${match[1]}-Q${focus.quarter}` : (match[1] ?? ''));
    },
  },
  {
    id: 'time.quarter-code',
    needs: ['q1', 'q2', 'q3', 'q4'],
    pattern: /\bQ([1-4])\s(?:of\s)?((?:19|20)\d\d)\b/g,
    read: (match) => known('DATE', `${match[2]}-Q${match[1]}`),
  },
];
