import type { TimeMention } from '../../model/time.ts';

/** A reading that won its place in the text. */
export interface Found {
  start: number;
  end: number;
  type: TimeMention['type'];
  value: string;
  certainty: TimeMention['certainty'];
  rule: string;
  clock?: string;
}

const FULL_DAY = /^\d{4}-\d\d-\d\d$/;
const isDay = (found: Found | undefined): found is Found => found?.type === 'DATE' && FULL_DAY.test(found.value);

/** Joins "Monday" with "morning" or "at 3:51 p.m." beside it into one TIME; a clock time alone takes the day of its neighbours. */
export function combine(found: readonly Found[], text: string, fallback: string | null): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const gap = last ? text.slice(last.end, next.start) : '';
    if (last && isDay(last) && next.clock !== undefined && /^,?\s{1,3}(?:(?:at|in the|by|around|about|shortly (?:before|after)|just (?:before|after))\s{1,3}(?:about\s|around\s)?)?(?:the\s)?$/i.test(gap)) {
      out[out.length - 1] = { ...last, end: next.end, type: 'TIME', value: last.value + next.clock, rule: `${last.rule}+${next.rule}` };
    } else if (last?.clock !== undefined && isDay(next) && /^,?\s{1,3}(?:(?:on|of|local time)\s{1,3}){0,2}(?:\([^()]{1,24}\)\s)?$/i.test(gap) && last.type === 'TIME' && !FULL_DAY.test(last.value.slice(0, 10))) {
      out[out.length - 1] = { ...last, end: next.end, value: next.value + last.clock, certainty: next.certainty, rule: `${next.rule}+${last.rule}` };
    } else out.push(next);
  }
  return out.map((item, i) => {
    if (item.clock === undefined || item.type !== 'TIME' || /^\d{4}-/.test(item.value)) return item;
    const near = [out[i + 1], out[i - 1]].find((other) => other !== undefined && /^\d{4}-\d\d-\d\d/.test(other.value) && Math.abs(other.start - item.start) < 120 && !/[.!?]\s/.test(text.slice(Math.min(other.end, item.end), Math.max(other.start, item.start)).replace(/\b[ap]\.m\.\s/g, '')));
    const day = near ? near.value.slice(0, 10) : fallback;
    return { ...item, value: `${day ?? 'XXXX-XX-XX'}${item.clock}`, certainty: 'implied' };
  });
}

const EDGE: readonly [RegExp, RegExp | null, string][] = [
  [/\b(?:late|later)(?:\s(?:on|in the day on))?\s{1,3}$/i, null, 'TNI'],
  [/\bearl(?:y|ier)(?:\s(?:on|in the day on))?\s{1,3}$/i, null, 'TMO'],
];

/** "late on Monday, March 20" and "early Tuesday": the part of day before a day makes it a TIME. */
export function edge(item: Found, text: string): Found {
  if (!isDay(item)) return item;
  const before = text.slice(Math.max(0, item.start - 24), item.start);
  for (const [pattern, , part] of EDGE) {
    const match = pattern.exec(before);
    if (match && !/er\b/i.test(match[0])) return { ...item, start: item.start - match[0].length, type: 'TIME', value: item.value + part, rule: `${item.rule}+time.late-early` };
  }
  return item;
}
