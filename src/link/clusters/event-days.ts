const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
const DATE = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (20\d\d))?/gi;
const WEEKDAY = /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/gi;
const DAY = 86_400_000;

/** How sure a way of naming a day is about the day meant. */
const [DATED, OF_WEEK, YESTERDAY, TODAY] = [1, 0.7, 0.5, 0.4];

/** Days a text may tell of, as days since 1970, with how sure each is; `published` as a day too. Names of days point back. */
export function eventDays(text: string, published: number): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  const add = (day: number, sure: number) => days.set(day, Math.max(days.get(day) ?? 0, sure));
  for (const [, month = '', date = '', year] of text.matchAll(DATE)) {
    const day = dayOf(MONTHS.indexOf(month.slice(0, 3).toLowerCase()), Number(date), year, published);
    if (day !== null) add(day, DATED);
  }
  const today = new Date(published * DAY).getUTCDay();
  for (const [, name = ''] of text.matchAll(WEEKDAY)) add(published - ((today - WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 7) % 7), OF_WEEK);
  if (/\btoday\b/i.test(text)) add(published, TODAY);
  if (/\byesterday\b/i.test(text)) add(published - 1, YESTERDAY);
  return days;
}

/** A date without a year is the last such day before the report came out. */
function dayOf(month: number, date: number, year: string | undefined, published: number): number | null {
  if (year !== undefined) return Date.UTC(Number(year), month, date) / DAY;
  const current = new Date(published * DAY).getUTCFullYear();
  for (const candidate of [current, current - 1]) {
    const day = Date.UTC(candidate, month, date) / DAY;
    if (day <= published + 1) return day;
  }
  return null;
}
