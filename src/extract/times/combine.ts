import type { TimeMention, Zone } from '../../model/time.ts';
import { times as words } from '../../text/lexicon.generated.ts';
import { isoDay, parseIsoDay } from './calendar.ts';
import type { Told } from './rule.ts';
import { zoneWordIn } from './zone/words.ts';

/** A reading that won its place in the text. */
export interface Found {
  start: number;
  end: number;
  type: TimeMention['type'];
  value: string;
  certainty: TimeMention['certainty'];
  rule: string;
  clock?: string;
  told?: Told;
  zone?: Zone;
}

const PARTS: Readonly<Record<string, string>> = words.partsOfDay;
const FULL_DAY = /^\d{4}-\d\d-\d\d$/;
const isDay = (found: Found | undefined): found is Found => found?.type === 'DATE' && FULL_DAY.test(found.value);

/** "…, police said Thursday", "said in a news release Sunday": the day of the saying. */
const SAID =
  /\b(?:said|told|announced|confirmed|reported|wrote)\s(?:(?:in|at)\san?\s(?:[a-z]+\s)?(?:release|statement|briefing|conference|post|e-?mail|interview|report)\s)?(?:late\s|early\s)?(?:on\s)?$/i;
/** Characters before a day that tell whether it is that of a saying. */
const SAYING_BEFORE = 48;

/** Hours by which a clock time must lie past the hour of publication to be of the day before: less may be another zone. */
const CLEARLY_LATER = 12;

/**
 * Joins "Monday" with "morning" or "at 3:51 p.m." beside it into one TIME; a clock time alone takes the day of its neighbours, else that of publication,
 * else, when it comes long after the hour of publication (`hour` of that day, null when unknown), the day before.
 */
export function combine(found: readonly Found[], text: string, fallback: string | null, hour: number | null): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const gap = last ? text.slice(last.end, next.start) : '';
    const zone = last && /^\s?\($/.test(gap) && text[next.end] === ')' ? zoneOfTwoClocks(last, next, text) : null;
    if (last && zone) out[out.length - 1] = { ...last, zone };
    else if (
      last &&
      isDay(last) &&
      next.clock !== undefined &&
      /^,?\s{1,3}(?:(?:at|in the|by|around|about|shortly (?:before|after)|just (?:before|after))\s{1,3}(?:about\s|around\s)?)?(?:the\s)?$/i.test(gap)
    ) {
      out[out.length - 1] = { ...last, end: next.end, type: 'TIME', value: last.value + next.clock, rule: `${last.rule}+${next.rule}` };
    } else if (
      last?.clock !== undefined &&
      isDay(next) &&
      /^,?\s{1,3}(?:(?:on|of|(?:\p{Lu}\p{L}{1,20}\s)?(?:local\s)?time|\([^()]{1,24}\)),?\s{1,3}){0,3}$/iu.test(gap) &&
      last.type === 'TIME' &&
      !FULL_DAY.test(last.value.slice(0, 10))
    ) {
      out[out.length - 1] = { ...last, end: next.end, value: next.value + last.clock, certainty: next.certainty, rule: `${next.rule}+${last.rule}` };
    } else out.push(next);
  }
  const ofSaying = ({ start }: Found): boolean => SAID.test(text.slice(Math.max(0, start - SAYING_BEFORE), start));
  return out.map((item, i) => {
    if (item.clock === undefined || item.type !== 'TIME' || /^\d{4}-/.test(item.value)) return item;
    const near = [out[i + 1], out[i + 2], out[i - 1]].find(
      (other) =>
        other !== undefined &&
        isDay(other) &&
        !ofSaying(other) &&
        Math.abs(other.start - item.start) < 120 &&
        !/[.!?]\s/.test(text.slice(Math.min(other.end, item.end), Math.max(other.start, item.start)).replace(/\b[ap]\.m\.\s/g, '')),
    );
    // else the day the text was last speaking of, a sentence or three before: rather that of a deed than that on which somebody spoke
    const earlier = out
      .slice(Math.max(0, i - 3), i)
      .filter((other) => /^\d{4}-\d\d-\d\d/.test(other.value) && item.start - other.end < 300 && other.certainty === 'implied');
    const told = near ?? earlier.findLast((other) => !ofSaying(other)) ?? earlier.at(-1);
    const published = fallback === null ? null : parseIsoDay(fallback);
    const minutes = minutesOf(item.clock);
    const before = published !== null && hour !== null && minutes !== null && minutes >= (hour + CLEARLY_LATER) * 60;
    const day = told ? told.value.slice(0, 10) : before ? isoDay(published - 1) : fallback;
    return { ...item, value: `${day ?? 'XXXX-XX-XX'}${item.clock}`, certainty: 'implied' };
  });
}

/** "10:35 a.m. (0735 GMT)": two clocks at one moment, of which the second tells the zone of the first. Null when they are not. */
function zoneOfTwoClocks(first: Found, second: Found, text: string): Zone | null {
  const here = minutesOf(first.clock);
  const there = minutesOf(second.clock);
  const printed = text.slice(second.start, second.end);
  const base = /\blocal\stime$/i.test(printed) ? null : (zoneWordIn(printed)?.offset ?? null);
  if (here === null || there === null || base === null) return null;
  // the difference that is nearest to none: zones run from -12 to +14 hours
  const offset = ((((here - there + base + 720) % 1440) + 1440) % 1440) - 720;
  return { name: printed, offset, certainty: 'known', span: [second.start, second.end], rule: 'time.zone-two-clocks' };
}

/** Minutes since midnight of `T15:51`; null for a part of day. */
function minutesOf(clock: string | undefined): number | null {
  const match = /^T(\d\d)(?::(\d\d))?$/.exec(clock ?? '');
  return match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : null;
}

const LATE_EARLY: readonly [RegExp, string][] = [
  [/\blate(?:\son)?\s{1,3}$/i, 'TNI'],
  [/\bearly(?:\son)?\s{1,3}$/i, 'TMO'],
];
const PART_AFTER = /^,?\s{1,3}(morning|afternoon|evening|night)\b/i;

/** "late on Monday, March 20", "early Tuesday" and "Friday night": a part of day beside a day makes it a TIME. "The day before last Tuesday" is another day. */
export function edge(item: Found, text: string): Found {
  if (!isDay(item)) return item;
  const after = PART_AFTER.exec(text.slice(item.end, item.end + 16));
  if (after?.[1])
    return {
      ...item,
      end: item.end + after[0].length,
      type: 'TIME',
      value: `${item.value}T${PARTS[after[1].toLowerCase()] ?? 'NI'}`,
      rule: `${item.rule}+time.part-of-day`,
    };
  const before = text.slice(Math.max(0, item.start - 24), item.start);
  const beside = /\b(?:the\s)?day\s(before|after)\s{1,3}$/i.exec(before);
  const day = beside ? parseIsoDay(item.value) : null;
  if (beside && day !== null)
    return {
      ...item,
      start: item.start - beside[0].length,
      value: isoDay(day + (/before/i.test(beside[0]) ? -1 : 1)),
      certainty: 'implied',
      rule: `${item.rule}+time.day-beside`,
    };
  for (const [pattern, part] of LATE_EARLY) {
    const match = pattern.exec(before);
    if (match) return { ...item, start: item.start - match[0].length, type: 'TIME', value: item.value + part, rule: `${item.rule}+time.late-early` };
  }
  return item;
}
