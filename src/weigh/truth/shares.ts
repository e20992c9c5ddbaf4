/**
 * Weights in log-odds as shares that add up to 1 with those of `unsaid` values of weight 0, which nobody gives
 * (Dong, Berti-Equille and Srivastava 2009: a value's probability among all an item could have).
 */
export function shares(weights: readonly number[], unsaid: number): number[] {
  const most = Math.max(0, ...weights);
  const odds = weights.map((weight) => Math.exp(weight - most));
  const all = odds.reduce((sum, odd) => sum + odd, Math.max(0, unsaid) * Math.exp(-most));
  return odds.map((odd) => odd / all);
}
