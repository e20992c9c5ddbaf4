/** A day as the number of days since 1970-01-01 (proleptic Gregorian). All arithmetic is in UTC: no locale, no clock. */
export type Day = number;

export interface Ymd {
  year: number;
  month: number;
  day: number;
}

const MS = 86_400_000;
const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** The day of a date, or null when there is no such date (February 30). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 ? Math.round(date.getTime() / MS) : null;
}

export function ymd(day: Day): Ymd {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2023-03-20` */
export function isoDay(day: Day): string {
  const { year, month, day: d } = ymd(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`;
}

/** `2023-03` */
export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `2023-W12`, ISO 8601 weeks. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = ymd(thursday);
  const january1 = dayOf(year, 1, 1) ?? thursday;
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - january1) / 7) + 1, 2)}`;
}

/** Year and month `months` later (earlier when negative). */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The day `years` earlier or later; February 29 becomes 28. */
export function addYears(day: Day, years: number): Day {
  const { year, month, day: d } = ymd(day);
  return dayOf(year + years, month, d) ?? dayOf(year + years, month, 28) ?? day;
}

/** The day that opens an ISO date or instant (`2023-03-20T…`, `20230320`), or null. */
export function parseIsoDay(text: string | null): Day | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text ?? '');
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
