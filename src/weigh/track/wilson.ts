/** 97.5 % point of the normal distribution. */
const Z = 1.959964;

/** Bounds of a share, both 0 to 1. */
export type Interval = readonly [low: number, high: number];

/**
 * 95 % score interval of a share (Wilson 1927, J. Am. Stat. Assoc. 22; recommended for small counts by Brown, Cai and DasGupta 2001).
 * Of nothing it is all there is: 0 to 1.
 */
export function wilson(successes: number, trials: number): Interval {
  if (trials === 0) return [0, 1];
  const share = successes / trials;
  const middle = share + (Z * Z) / (2 * trials);
  const half = Z * Math.sqrt((share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials));
  const scale = 1 + (Z * Z) / trials;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
