import { parseNumber } from '../quantities/number.ts';
import { known, type Reading, type TimeRule } from './rule.ts';
import { pattern } from './words.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const ZONE =
  '(?: (?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|EET|EEST|BST|MSK|IST|AEST|AEDT|JST|KST|NZST|NZDT|PKT|HKT|SGT|WIB|EAT|WAT|SAST|ET|CT|MT|PT|local time|(?:Eastern|Central|Mountain|Pacific)(?: (?:standard|daylight))?(?: time)?)\\b)?';
const HALF = '(a\\.m\\.|p\\.m\\.|a\\.m\\b|p\\.m\\b|am\\b|pm\\b)';
const HOUR_WORDS = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

function clock(hour: number, minute: number | null, half: string): Reading | null {
  let h = hour;
  if (half !== '') {
    if (h < 1 || h > 12) return null;
    h = (h % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  if (h > 24 || (minute ?? 0) > 59) return null;
  const value = minute === null ? `T${two(h)}` : `T${two(h)}:${two(minute)}`;
  return { type: 'TIME', value, clock: value, certainty: 'implied' };
}

export const clockRules: readonly TimeRule[] = [
  {
    id: 'time.clock-half-day',
    pattern: pattern(`\\b(\\d{1,2})(?:[:.](\\d{2}))? ?${HALF}${ZONE}`),
    read: (match) => clock(Number(match[1]), match[2] ? Number(match[2]) : 0, match[3] ?? ''),
  },
  {
    id: 'time.clock-24',
    pattern: pattern(`\\b([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?!\\d| ?(?:a\\.?m|p\\.?m))${ZONE}`),
    read: (match) => clock(Number(match[1]), Number(match[2]), ''),
  },
  {
    id: 'time.clock-zone',
    needs: ['gmt', 'utc', 'hours', 'hrs'],
    pattern: /\b([01]\d|2[0-4])([0-5]\d)\s?(?:GMT|UTC|hours|hrs)\b/g,
    read: (match) => clock(Number(match[1]), Number(match[2]), ''),
  },
  {
    id: 'time.clock-oclock',
    needs: ["o'clock", 'o’clock'],
    pattern: pattern(`\\b(?:${HOUR_WORDS}|(\\d{1,2})) ?o['’]clock(?: (?:in the (morning|afternoon|evening)|at (night)))?`),
    read(match) {
      const hour = match[1] ? parseNumber(match[1]) : Number(match[2]);
      const part = (match[3] ?? match[4] ?? '').toLowerCase();
      return hour === null ? null : clock(hour, 0, part === '' ? '' : part === 'morning' ? 'a' : 'p');
    },
  },
  {
    id: 'time.clock-in-part',
    needs: ['morning', 'afternoon', 'evening', 'night'],
    // "at 4 in the morning", but not "killed 4 in the morning raid"
    pattern: pattern(
      `(?<=\\b(?:at|around|about|by|until|till|before|after|from|since) )(?:${HOUR_WORDS}|(\\d{1,2})(?::(\\d{2}))?) (?:in the (morning|afternoon|evening)|at (night))\\b`,
    ),
    read(match) {
      const hour = match[1] ? parseNumber(match[1]) : Number(match[2]);
      const part = (match[4] ?? match[5] ?? '').toLowerCase();
      return hour === null ? null : clock(hour, match[3] ? Number(match[3]) : 0, part === 'morning' ? 'a' : 'p');
    },
  },
  {
    id: 'time.clock-words',
    needs: ['past', 'to', 'before', 'after'],
    pattern: pattern(
      `\\b(?:(five|ten|twenty|twenty-five)(?: minutes)?|(a? ?quarter)|(half)) (to|past|before|after) ${HOUR_WORDS}\\b(?: (?:in the (morning|afternoon|evening)|at (night)))?`,
    ),
    read(match) {
      const minutes = match[1] ? parseNumber(match[1]) : match[2] ? 15 : 30;
      const hour = parseNumber(match[5] ?? '');
      if (minutes === null || hour === null) return null;
      if (match[3] && match[4]?.toLowerCase() !== 'past') return null;
      const to = /to|before/i.test(match[4] ?? '');
      const part = (match[6] ?? match[7] ?? '').toLowerCase();
      const base = to ? hour - 1 || 12 : hour;
      return clock(base, to ? 60 - minutes : minutes, part === '' ? '' : part === 'morning' ? 'a' : 'p');
    },
  },
  {
    id: 'time.clock-noon',
    needs: ['noon', 'midday', 'midnight'],
    pattern: pattern('\\b(?:at|by|around|about|before|after|until|till|shortly after|just after|just before) (noon|midday|midnight)\\b'),
    read(match) {
      const end = (match.index ?? 0) + match[0].length;
      const word = match[1] ?? '';
      const value = word.toLowerCase() === 'midnight' ? 'T24:00' : 'T12:00';
      return { ...known('TIME', value), certainty: 'implied', clock: value, span: [end - word.length, end] };
    },
  },
];
