/** A name that everybody bears ("police") is held against no more parties than this, so that the work does not grow with the square of the reports. */
const MOST = 2000;

/** The last of a list in which an earlier bearer of a name is looked for. */
export function latest(bearers: readonly number[]): readonly number[] {
  return bearers.length <= MOST ? bearers : bearers.slice(-MOST);
}
