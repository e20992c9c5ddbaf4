/** A name that everybody bears ("police") is held against no more parties than this, so that the work does not grow with the square of the reports. */
const MOST = 2000;

/** Of those who bear a name, ascending, the ones that stand nearest to `to` on either side. */
export function around(bearers: readonly number[], to: number): readonly number[] {
  if (bearers.length <= MOST) return bearers;
  const next = bearers.findIndex((bearer) => bearer >= to);
  const start = Math.max(0, (next < 0 ? bearers.length : next) - MOST / 2);
  return bearers.slice(start, start + MOST);
}

/** The last of a list in which an earlier bearer of a name is looked for. */
export function latest(bearers: readonly number[]): readonly number[] {
  return bearers.length <= MOST ? bearers : bearers.slice(-MOST);
}
