/** A number with its bounds, as answers carry it: "at least 11" has low 11 and high null. */
export interface Amount {
  low: number | null;
  high: number | null;
  /** the number itself; between the bounds of a range */
  value: number;
  approx: boolean;
}

/** `5`, `at least 11`, `up to 30`, `20 to 25`, `about 1200`: the same amount always reads the same. */
export function formatAmount({ value, low, high, approx }: Amount): string {
  if (approx) return `about ${value}`;
  if (low !== null && high !== null) return low === high ? String(low) : `${low} to ${high}`;
  if (low !== null) return `at least ${low}`;
  return high === null ? `about ${value}` : `up to ${high}`;
}

const NUMBER = '(\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)';
const EXACT = new RegExp(`^${NUMBER}(?:\\s|$)`);
const BOUNDED = new RegExp(`^(at least|up to|about) ${NUMBER}(?:\\s|$)`);
const RANGE = new RegExp(`^${NUMBER} to ${NUMBER}(?:\\s|$)`);

/** Reads what `formatAmount` wrote, a unit behind it allowed; null for anything else. */
export function parseAmount(text: string): Amount | null {
  const range = RANGE.exec(text);
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])];
    return { low, high, value: (low + high) / 2, approx: false };
  }
  const bounded = BOUNDED.exec(text);
  if (bounded) {
    const value = Number(bounded[2]);
    if (bounded[1] === 'at least') return { low: value, high: null, value, approx: false };
    if (bounded[1] === 'up to') return { low: null, high: value, value, approx: false };
    return { low: null, high: null, value, approx: true };
  }
  const exact = EXACT.exec(text);
  if (!exact) return null;
  const value = Number(exact[1]);
  return { low: value, high: value, value, approx: false };
}

/** Whether two amounts can both be right: at least 2 goes with 3, about 180 with 178, but 5 does not go with 7. */
export function compatible(a: Amount, b: Amount): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
}

/** "about" gives or takes five in a hundred; nobody says "up to 40" who means fewer than half as many. */
function rangeOf({ low, high, value, approx }: Amount): [number, number] {
  if (approx) return [value * 0.95, value * 1.05];
  return [low ?? (high ?? 0) / 2, high ?? Number.POSITIVE_INFINITY];
}
