/** Numbers nearer than this share of the larger one lend each other support. */
const NUMBER_TOLERANCE = 0.01;
/** Clock times nearer than this many minutes lend each other support. */
const TIME_TOLERANCE = 10;
/** What a coarser value ("the region") lends a finer one inside it ("a town in the region"). */
const COARSER = 0.5;

const DECIMAL = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;
const CLOCK = /^(?:(\d{4})-(\d\d)-(\d\d)[T ])?(\d\d?):(\d\d)(?::\d\d)?Z?$/i;

/** A value as compared: case, white space, the order inside a set (`b; a`) and the zeros of a decimal make no difference. */
export function valueKey(text: string): string {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (DECIMAL.test(plain)) return String(Number(plain));
  return plain.includes(';') ? members(plain).join('; ') : plain;
}

/**
 * How far a claim of `from` also speaks for `to`, 0 to 1: numbers and times by distance, sets by what they have in common, places and dates when `from`
 * is the whole that `to` lies in (`region` for `town, region`, `2023-03` for `2023-03-20`). A finer value says nothing for a coarser one here:
 * else the vaguest would win.
 */
export function support(from: string, to: string): number {
  const [a, b] = [valueKey(from), valueKey(to)];
  if (a === b) return 1;
  if (DECIMAL.test(a) && DECIMAL.test(b)) return near(Number(a), Number(b), NUMBER_TOLERANCE * Math.max(Math.abs(Number(a)), Math.abs(Number(b))));
  const [s, t] = [minutes(a), minutes(b)];
  if (s !== null && t !== null) return near(s, t, TIME_TOLERANCE);
  if (a.includes(';') || b.includes(';')) return overlap(members(a), members(b));
  return b.endsWith(`, ${a}`) || (/^\d{4}(?:-\d\d)?$/.test(a) && b.startsWith(`${a}-`)) ? COARSER : 0;
}

function near(a: number, b: number, tolerance: number): number {
  return tolerance > 0 ? Math.max(0, 1 - Math.abs(a - b) / tolerance) : 0;
}

function minutes(text: string): number | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const day = match[1] === undefined ? 0 : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 60_000;
  return day + Number(match[4]) * 60 + Number(match[5]);
}

function members(set: string): string[] {
  return [...new Set(set.split(';').map((part) => part.trim()))].filter((part) => part !== '').sort();
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  return a.filter((part) => other.has(part)).length / Math.max(a.length, b.length, 1);
}
