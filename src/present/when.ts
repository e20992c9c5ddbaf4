import type { TimeValue, Zone } from '../model/time.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const PARTS: Readonly<Record<string, string>> = { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' };
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/** A TIMEX3 value, ISO date or instant in words: `2023-03-20TNI` → `20 March 2023, night`. What it does not know it returns as it came. */
export function sayTime(value: string): string {
  const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(.+))?$/.exec(value);
  if (day?.[1] && day[2]) {
    const month = MONTHS[Number(day[2]) - 1];
    if (month === undefined) return value;
    const date = `${day[3] ? `${Number(day[3])} ` : ''}${month} ${day[1]}`;
    return day[4] === undefined ? date : `${date}, ${sayHour(day[4])}`;
  }
  if (/^T\d/.test(value)) return sayHour(value.slice(1));
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season?.[1] && season[2]) return `${SEASONS[season[2]]} ${season[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return `quarter ${quarter[2]} of ${quarter[1]}`;
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  const decade = /^(\d{3})$/.exec(value);
  if (decade) return `the ${decade[1]}0s`;
  return value;
}

/** The same with months of three letters, for the ticks of an axis. */
export function sayTick(value: string): string {
  return sayTime(value).replace(new RegExp(MONTHS.join('|')), (month) => month.slice(0, 3));
}

function sayHour(rest: string): string {
  const part = PARTS[rest];
  if (part !== undefined) return part;
  const clock = /^(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(rest);
  if (clock) return `${clock[1]}${/^(?:Z|[+-]00:?00)$/.test(clock[2] ?? '') ? ' UTC' : clock[2] ? ` UTC${clock[2]}` : ''}`;
  return rest;
}

/** How exactly a time is known, in words, and by which clock. */
export function sayPrecision({ precision, zone }: TimeValue): string {
  const exactly = precision === 'unknown' ? 'precision not known' : `to the ${precision.replaceAll('-', ' ')}`;
  return zone ? `${exactly}, ${sayZone(zone)}` : exactly;
}

/** `UTC+02:00 as told`, or `inferred from the place`; the zone's own name where its offset is not known. */
function sayZone({ name, offset, certainty }: Zone): string {
  const minutes = Math.abs(offset ?? 0);
  const two = (n: number): string => String(n).padStart(2, '0');
  const clock = offset === null ? name : `UTC${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return certainty === 'known' ? `${clock} as told` : `${clock} inferred from the place`;
}

/** Milliseconds since 1970 of a date, an instant or the start of a part of day, for drawing; null when it is no point on a calendar. A time without a zone counts as UTC. */
export function momentOf(value: string): number | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(?:(\d{2}):(\d{2})\S*|(MO|MI|AF|EV|NI|DT)))?)?)?/.exec(value);
  if (!match?.[1]) return null;
  const hour = match[4] ?? ({ MO: '08', MI: '12', AF: '15', EV: '19', NI: '22', DT: '12' } as const)[match[6] ?? ''] ?? '00';
  const zone = /[+-]\d{2}:\d{2}$/.exec(value)?.[0] ?? 'Z';
  const moment = Date.parse(`${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}T${hour}:${match[5] ?? '00'}:00${zone}`);
  return Number.isNaN(moment) ? null : moment;
}

const HOUR = 3_600_000;

/** What stretch of the calendar a time may mean, in milliseconds since 1970: an instant alone, some hours for a part of day, a day, about a month or year. Null when it is no point on a calendar. */
export function extentOf(value: string): [from: number, to: number] | null {
  const moment = momentOf(value);
  if (moment === null) return null;
  if (/T\d/.test(value)) return [moment, moment];
  if (value.includes('T')) return [moment - 3 * HOUR, moment + 3 * HOUR];
  const days = value.length >= 10 ? 1 : value.length >= 7 ? 30 : 365;
  return [moment, moment + days * 24 * HOUR];
}
