import { isoDay, parseIsoDay } from './calendar.ts';
import type { Found } from './combine.ts';
import { implied, type TimeRule } from './rule.ts';
import { pattern } from './words.ts';

/** Characters back within which the day that "the next day" counts from is looked for. */
export const REACH = 400;
/** Times back that are looked at: a bound on the work, more than such a stretch of prose holds. */
const NEAR = 24;

const PARTS: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };

/** Days counted from one the text has told of, not from publication. */
export const toldDayRules: readonly TimeRule[] = [
  {
    id: 'time.told-day',
    needs: ['day', ...Object.keys(PARTS)],
    pattern: pattern(
      '\\b(?:(?:earlier|later|early|late) )?(?:(that(?: same| very)?|the same)|(?:the )(next|following)|(?:the )(previous)) (day|morning|afternoon|evening|night)\\b(?! (?:of|when|that)\\b)',
    ),
    read(match) {
      // "that morning" is of the day told of; without one nothing is known
      const days = match[2] ? 1 : match[3] ? -1 : 0;
      return { ...implied('DATE', 'XXXX-XX-XX'), told: { days, part: PARTS[(match[4] ?? '').toLowerCase()] ?? '', reach: REACH } };
    },
  },
];

/** Puts days that are counted from another on the calendar, from the last day told of before them; they stay open where the text told of none. */
export function countFromTold(found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const item of found) {
    if (item.told === undefined) {
      out.push(item);
      continue;
    }
    const { days, part, reach } = item.told;
    const before = out.slice(-NEAR).findLast(({ end, value }) => item.start - end < reach && /^\d{4}-\d\d-\d\d/.test(value));
    const from = parseIsoDay(before?.value ?? null);
    if (from !== null) out.push({ ...item, type: part === '' ? 'DATE' : 'TIME', value: isoDay(from + days) + part });
    else out.push(item.value === 'XXXX-XX-XX' && part !== '' ? { ...item, type: 'TIME', value: item.value + part } : item);
  }
  return out;
}
