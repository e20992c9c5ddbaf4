import type { DraftAnswer } from './draft.ts';
import { byValue, type Given } from './slots.ts';
import { Union } from './union.ts';
import { joined } from './words.ts';

/** Clock times this many minutes apart are one answer. */
const SAME_MINUTES = 3;

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
  return union.groups().map((group) => joined(group.flatMap((i) => answers[i] ?? [])));
}

/** Minutes of the day of a value with a clock time; null for others. */
export function minutesOf(value: string): number | null {
  const match = /T(\d\d):(\d\d)/.exec(value);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** Whether one value may lie within the other: same day, or the night that reaches into the next one. */
function overlap(a: string, b: string): boolean {
  if (a.slice(0, 8).includes('W') || b.slice(0, 8).includes('W')) return a === b;
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  if (dayA === dayB || dayA.startsWith(dayB) || dayB.startsWith(dayA)) return true;
  const night = /T(?:NI|EV|MO|0\d)/;
  return (
    night.test(a.slice(10)) && night.test(b.slice(10)) && Math.abs(Number(dayA.slice(8)) - Number(dayB.slice(8))) === 1 && dayA.slice(0, 7) === dayB.slice(0, 7)
  );
}
