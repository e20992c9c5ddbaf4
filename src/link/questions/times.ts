import type { DraftAnswer } from './draft.ts';
import { byValue, type Given } from './slots.ts';
import { timeInWords } from './time-words.ts';
import { Union } from './union.ts';
import { joined } from './words.ts';

/** Clock times this many minutes apart are one answer. */
const SAME_MINUTES = 3;
const DAY = 86_400_000;
/** Reports that disagree on the day differ by less. */
const MOST_DAYS = 12;
/** A bare day told less often than this part of the most told one is an aside. */
const ASIDE = 0.3;

/**
 * Lines up answers that are times. A day, a part of a day and a clock time agree when one holds the other;
 * a coarser time that would join two different clock times joins neither.
 */
export function timeAnswers(given: readonly Given[]): DraftAnswer[] {
  const answers = byValue(given);
  const union = new Union(answers.length);
  const clocks = answers.map(({ value }) => minutesOf(value));
  for (let i = 0; i < answers.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [clocks[i] ?? null, clocks[j] ?? null];
      if (a !== null && b !== null && Math.abs(a - b) <= SAME_MINUTES) union.join(i, j);
    }
  }
  const clockGroups = new Set(answers.flatMap((_, i) => (clocks[i] === null ? [] : [union.find(i)])));
  const first = [...clockGroups][0];
  for (let i = 0; i < answers.length; i++) {
    if (clocks[i] !== null) continue;
    for (let j = 0; j < i; j++) if (clocks[j] === null && overlap(answers[i]?.value ?? '', answers[j]?.value ?? '')) union.join(i, j);
    if (clockGroups.size === 1 && first !== undefined && overlap(answers[i]?.value ?? '', answers[first]?.value ?? '')) union.join(i, first);
  }
  const groups = union.groups();
  // a day that holds several disputed hours is no answer beside them
  const hours = groups.filter((group) => group.some((i) => clocks[i] !== null));
  const told = groups.filter((group) => hours.length < 2 || hours.includes(group) || !group.every((i) => hours.some((own) => own.some((j) => holds(i, j)))));
  return told.map((group) => inWords(group.flatMap((i) => answers[i] ?? [])));

  function holds(day: number, hour: number): boolean {
    return overlap(answers[day]?.value ?? '', answers[hour]?.value ?? '');
  }
}

/** Values of one answer as one: the most exact that is told, in words. */
function inWords(answers: readonly DraftAnswer[]): DraftAnswer {
  const exact = [...answers].sort((a, b) => exactness(b.value) - exactness(a.value) || b.claims.length - a.claims.length)[0];
  return { value: timeInWords(exact?.value ?? ''), claims: joined(answers).claims };
}

function exactness(value: string): number {
  if (/^T/.test(value)) return 1;
  return value.length <= 7 ? 0 : /T\d/.test(value) ? 4 : /T/.test(value) ? 3 : value.includes('-W') ? 1 : 2;
}

/** Minutes of the day of a value with a clock time; null for others. */
export function minutesOf(value: string): number | null {
  const match = /T(\d\d):(\d\d)/.exec(value);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** Whether one value may lie within the other: same day, or the night that reaches into the next one. */
function overlap(a: string, b: string): boolean {
  if (a.includes('-W') && b.includes('-W')) return a === b;
  if (a.includes('-W')) return a.slice(0, 8) === weekOf(b);
  if (b.includes('-W')) return b.slice(0, 8) === weekOf(a);
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  if (dayA === dayB || dayA.startsWith(dayB) || dayB.startsWith(dayA)) return true;
  const night = /T(?:NI|EV|MO|0\d)/;
  return (
    night.test(a.slice(10)) && night.test(b.slice(10)) && Math.abs(Number(dayA.slice(8)) - Number(dayB.slice(8))) === 1 && dayA.slice(0, 7) === dayB.slice(0, 7)
  );
}

/** The ISO week of a day, `2024-W10`. */
function weekOf(value: string): string {
  const day = Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8, 10)));
  const thursday = day + (3 - ((new Date(day).getUTCDay() + 6) % 7)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  return `${year}-W${String(1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY))).padStart(2, '0')}`;
}

/** Drops times of other events: more than `MOST_DAYS` from the day most answers name. */
export function ofThisEvent(given: readonly Given[]): Given[] {
  const votes = new Map<string, number>();
  for (const { value } of given) if (/^\d{4}-\d\d-\d\d/.test(value)) votes.set(value.slice(0, 10), (votes.get(value.slice(0, 10)) ?? 0) + 1);
  const [main] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (main === undefined) return [...given];
  const most = votes.get(main) ?? 0;
  const aside = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && (votes.get(value) ?? 0) < most * ASIDE;
  return given.filter(({ value }) => value.startsWith('T') || (!aside(value) && Math.abs(dayOf(value) - dayOf(main)) <= MOST_DAYS * DAY));
}

/** Start of a value in milliseconds since 1970; weeks and months by their first day. */
function dayOf(value: string): number {
  const week = /^(\d{4})-W(\d\d)/.exec(value);
  if (week) return Date.UTC(Number(week[1]), 0, 1) + (Number(week[2]) - 1) * 7 * DAY;
  return Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7) || 1) - 1, Number(value.slice(8, 10) || 1));
}
