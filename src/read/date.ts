const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar janvier enero gennaio января січня',
    'feb february februar février febrero febbraio февраля лютого',
    'mar march märz mars marzo марта березня',
    'apr april avril abril aprile апреля квітня',
    'may mai mayo maggio мая травня',
    'jun june juni juin junio giugno июня червня',
    'jul july juli juillet julio luglio июля липня',
    'aug august août agosto августа серпня',
    'sep sept september septembre septiembre settembre сентября вересня',
    'oct october oktober octobre octubre ottobre октября жовтня',
    'nov november novembre noviembre ноября листопада',
    'dec december dezember décembre diciembre dicembre декабря грудня',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])),
);

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const DAY_MONTH_YEAR = /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const MONTH_DAY_YEAR = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const CLOCK = /(?<![\d:])(\d{1,2})[:.h](\d{2})(?::\d{2})?(?!\d)\s*([ap])?\.?m?/i;
const OFFSET = /(?:(GMT|UTC|Z)|([+-]\d{2}):?(\d{2}))\b/;

/**
 * The date, and with it the time of day and offset where they are given, in a string as pages carry them: ISO 8601, RFC 2822, dates in words
 * or numbers. ISO 8601 date, local time or instant; null when there is none. Slashes with the year last are ambiguous and not read.
 */
export function readDate(value: string): string | null {
  const text = value.trim().slice(0, 200);
  const iso = ISO.exec(text);
  if (iso) {
    const [, y = '', m = '', d = '', hour, minute = '00', second = '00', zone] = iso;
    const day = isoDay(Number(y), Number(m), Number(d));
    if (day === null || hour === undefined) return day;
    if (Number(hour) > 23 || Number(minute) > 59) return day;
    return `${day}T${hour}:${minute}:${second}${zone === undefined ? '' : zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
  }
  const found = dayIn(text);
  if (found === null) return null;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  return found.day + (clockIn(rest) ?? '');
}

/** Is a text hardly more than a date, as "Posted on 3 May 2024 at 10:15 GMT"? */
export function isDateLine(text: string): boolean {
  if (text.length > 80 || /[@"“”„«»!?]/.test(text) || readDate(text) === null) return false;
  const words = text.toLowerCase().match(/\p{L}{3,}\.?/gu) ?? [];
  const others = words.filter((word) => MONTHS[word.replace('.', '')] === undefined);
  return others.length <= 4 && !others.some((word) => word.length > 5 && word.endsWith('.'));
}

function dayIn(text: string): { day: string; start: number; end: number } | null {
  const readings: [RegExp, (a: string, b: string, c: string) => string | null][] = [
    [YEAR_FIRST, (y, m, d) => isoDay(Number(y), Number(m), Number(d))],
    [DAY_MONTH_YEAR, (d, m, y) => isoDay(Number(y), MONTHS[m.toLowerCase()] ?? 0, Number(d))],
    [MONTH_DAY_YEAR, (m, d, y) => isoDay(Number(y), MONTHS[m.toLowerCase()] ?? 0, Number(d))],
    [DAY_FIRST, (d, m, y) => isoDay(Number(y), Number(m), Number(d))],
  ];
  for (const [pattern, reading] of readings) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [whole, a = '', b = '', c = ''] = match;
    const day = reading(a, b, c);
    if (day !== null) return { day, start: match.index, end: match.index + whole.length };
  }
  return null;
}

function clockIn(text: string): string | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const half = match[3]?.toLowerCase();
  const given = Number(match[1]);
  const hour = half === undefined ? given : (given % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || Number(match[2]) > 59) return null;
  const zone = OFFSET.exec(text.slice(match.index + match[0].length));
  const offset = zone === null ? '' : zone[1] === undefined ? `${zone[2]}:${zone[3]}` : 'Z';
  return `T${String(hour).padStart(2, '0')}:${match[2]}:00${offset}`;
}

/** `2023-03-20`, or null when there is no such day. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
