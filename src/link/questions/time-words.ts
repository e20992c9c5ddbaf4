const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const PARTS: Readonly<Record<string, string>> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night', MI: 'midday', DT: 'daytime' };

/** A TIMEX3 value as a reader says it: `2021-05-11T21:30` is "11 May 2021, 21:30"; what it cannot read stays as it is. */
export function timeInWords(value: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(.+))?$/.exec(value);
  if (match) return [dayInWords(match[1] ?? '', match[2], match[3]), ...(match[4] === undefined ? [] : [hourInWords(match[4])])].join(', ');
  const hour = /^T(.+)$/.exec(value)?.[1];
  if (hour !== undefined) return hourInWords(hour);
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  return week ? `${week[3] === undefined ? 'week' : 'weekend of week'} ${Number(week[2])} of ${week[1]}` : value;
}

function dayInWords(year: string, month: string | undefined, day: string | undefined): string {
  return [day === undefined ? null : String(Number(day)), month === undefined ? null : (MONTHS[Number(month) - 1] ?? month), year]
    .filter((part) => part !== null)
    .join(' ');
}

const hourInWords = (hour: string): string => (/^24:00/.test(hour) ? 'midnight' : (PARTS[hour] ?? hour.slice(0, 5)));
