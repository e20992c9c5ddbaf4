const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A tick of a time axis, UTC, as exact as the stretch it stands in asks for: `19:30`, `21 Mar`, `Mar 2023`. */
export function sayTick(tick: Date, [from, to]: readonly Date[]): string {
  const days = from && to ? (to.getTime() - from.getTime()) / DAY : 0;
  const [month, time] = [MONTHS[tick.getUTCMonth()] ?? '', tick.toISOString().slice(11, 16)];
  if (days > 120) return `${month} ${tick.getUTCFullYear()}`;
  return time === '00:00' ? `${tick.getUTCDate()} ${month}` : time;
}
