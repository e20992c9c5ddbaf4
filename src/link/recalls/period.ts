/** Days since 1970, both included. */
export interface Period {
  first: number;
  last: number;
}

const DAY = 86_400_000;
/** Months of northern seasons, from 0; a winter ends in the year after. */
const SEASONS: Readonly<Record<string, readonly [from: number, months: number]>> = { SP: [2, 3], SU: [5, 3], FA: [8, 3], WI: [11, 3] };

/** The days that the value of a time covers (`2023-03-20TNI`, `2023-W12`, `2023-03`, `2023-SU`, `2023`); null for what names no such stretch. */
export function periodOf(value: string): Period | null {
  const date = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(value);
  if (date) return stretch(Number(date[1]), Number(date[2]) - 1, Number(date[3]), 1);
  const week = /^(\d{4})-W(\d\d)/.exec(value);
  if (week) {
    const first = mondayOf(Number(week[1])) + 7 * (Number(week[2]) - 1);
    return { first, last: first + 6 };
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return months(Number(month[1]), Number(month[2]) - 1, 1);
  const season = SEASONS[/^\d{4}-(SP|SU|FA|WI)$/.exec(value)?.[1] ?? ''];
  if (season) return months(Number(value.slice(0, 4)), ...season);
  return /^\d{4}$/.test(value) ? months(Number(value), 0, 12) : null;
}

/** How many days. */
export const lengthOf = ({ first, last }: Period): number => last - first + 1;

/** Whether two periods share a day, with so many days between them allowed. */
export const meet = (a: Period, b: Period, slack = 0): boolean => a.first <= b.last + slack && b.first <= a.last + slack;

function months(year: number, from: number, count: number): Period {
  return { first: Date.UTC(year, from, 1) / DAY, last: Date.UTC(year, from + count, 1) / DAY - 1 };
}

function stretch(year: number, month: number, date: number, days: number): Period {
  const first = Date.UTC(year, month, date) / DAY;
  return { first, last: first + days - 1 };
}

/** The first day of the first week of a year by ISO 8601, as days since 1970. */
function mondayOf(year: number): number {
  const fourth = Date.UTC(year, 0, 4) / DAY;
  // day 0 was a Thursday
  return fourth - ((fourth + 3) % 7);
}
