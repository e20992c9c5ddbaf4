const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAY = 86_400_000;
const PARTS: Readonly<Record<string, string>> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night', MI: 'midday', DT: 'daytime' };

/** A TIMEX3 value as a reader says it: `2021-05-11T21:30` is "11 May 2021, 21:30"; what it cannot read stays as it is. */
export function timeInWords(value: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(.+))?$/.exec(value);
  if (match) return [dayInWords(match[1] ?? '', match[2], match[3]), ...(match[4] === undefined ? [] : [hourInWords(match[4])])].join(', ');
  const hour = /^T(.+)$/.exec(value)?.[1];
  if (hour !== undefined) return hourInWords(hour);
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (!week) return value;
  // the Monday of the ISO week: 4 January always lies in the first
  const fourth = Date.UTC(Number(week[1]), 0, 4);
  const monday = fourth + ((Number(week[2]) - 1) * 7 - ((new Date(fourth).getUTCDay() + 6) % 7)) * DAY;
  const day = new Date(monday + (week[3] === undefined ? 0 : 5 * DAY)).toISOString();
  return `${week[3] === undefined ? 'the week of' : 'the weekend of'} ${dayInWords(day.slice(0, 4), day.slice(5, 7), day.slice(8, 10))}`;
}

function dayInWords(year: string, month: string | undefined, day: string | undefined): string {
  return [day === undefined ? null : String(Number(day)), month === undefined ? null : (MONTHS[Number(month) - 1] ?? month), year]
    .filter((part) => part !== null)
    .join(' ');
}

const hourInWords = (hour: string): string => (hour.startsWith('24:00') ? 'midnight' : (PARTS[hour] ?? hour.slice(0, 5)));
