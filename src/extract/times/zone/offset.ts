import { histories, zones } from './zones.generated.ts';

const MINUTE = 60_000;
const FROM = Date.UTC(2000, 0, 1);
const UNTIL = Date.UTC(2038, 0, 1);

interface Stretch {
  /** instant from which clocks showed it, milliseconds since 1970 */
  since: number;
  /** minutes east of UTC */
  offset: number;
}

const read = new Map<number, readonly Stretch[]>();

function historyOf(number: number): readonly Stretch[] {
  const known = read.get(number);
  if (known) return known;
  const [first = '0', ...changes] = (histories[number] ?? '0').split(' ');
  const history = [
    { since: FROM, offset: Number(first) },
    ...changes.map((change) => {
      const [since = '0', offset = '0'] = change.split(':');
      return { since: FROM + Number.parseInt(since, 36) * 15 * MINUTE, offset: Number(offset) };
    }),
  ];
  read.set(number, history);
  return history;
}

/** True when two zones have kept the same time since 2000. */
export const sameTime = (a: string, b: string): boolean => zones[a] !== undefined && zones[a] === zones[b];

/**
 * Minutes east of UTC of a clock time in a zone of the IANA time zone database (`Europe/Kyiv`). Of the two readings of an hour that autumn repeats it is
 * the first. Null for an unknown zone, a value that is no full clock time (`2023-03-20T15:51`, `2023-03-20T15`) and before 2000 or after 2037.
 */
export function offsetOf(zone: string, value: string): number | null {
  const number = zones[zone];
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(?::(\d\d))?$/.exec(value);
  if (number === undefined || !match) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const local = Date.UTC(year, month - 1, day, hour, minute);
  if (local < FROM || local >= UNTIL) return null;
  const history = historyOf(number);
  for (const [i, { since, offset }] of history.entries()) {
    const instant = local - offset * MINUTE;
    const next = history[i + 1]?.since ?? UNTIL;
    if (instant < next && (i === 0 || instant >= since)) return offset;
    // an hour that spring skips: read by the clock before it was put forward
    if (instant >= next && local - (history[i + 1]?.offset ?? offset) * MINUTE < next) return offset;
  }
  return null;
}
