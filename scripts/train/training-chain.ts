import { LABELS } from '../../src/extract/attribution/chain.ts';

/** which label may follow which */
export const ALLOWED: readonly (readonly number[])[] = [
  [1, 1, 0, 0, 1],
  [0, 0, 1, 1, 0],
  [0, 0, 1, 1, 0],
  [1, 1, 0, 0, 1],
  [1, 1, 0, 0, 1],
];
export const STARTS: readonly number[] = [1, 1, 0, 0, 1];
export const ENDS: readonly number[] = [1, 0, 0, 1, 1];

const lse = (values: Float64Array, from: number, n: number): number => {
  let max = -Infinity;
  for (let i = 0; i < n; i++) max = Math.max(max, values[from + i] ?? -Infinity);
  if (max === -Infinity) return max;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += Math.exp((values[from + i] ?? 0) - max);
  return max + Math.log(sum);
};

/** Sums over all labellings of a sentence. Fill `scores` (LABELS a word), then `run`. */
export class TrainingChain {
  scores = new Float64Array(0);
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  private tmp = new Float64Array(LABELS);
  z = 0;
  run(n: number, t: ArrayLike<number>): void {
    const { scores, alpha, beta, tmp } = this;
    for (let y = 0; y < LABELS; y++) alpha[y] = STARTS[y] ? (scores[y] ?? 0) : -Infinity;
    for (let i = 1; i < n; i++)
      for (let y = 0; y < LABELS; y++) {
        for (let x = 0; x < LABELS; x++) tmp[x] = ALLOWED[x]?.[y] ? (alpha[(i - 1) * LABELS + x] ?? 0) + (t[x * LABELS + y] ?? 0) : -Infinity;
        alpha[i * LABELS + y] = lse(tmp, 0, LABELS) + (scores[i * LABELS + y] ?? 0);
      }
    for (let y = 0; y < LABELS; y++) beta[(n - 1) * LABELS + y] = ENDS[y] ? 0 : -Infinity;
    for (let i = n - 2; i >= 0; i--)
      for (let x = 0; x < LABELS; x++) {
        for (let y = 0; y < LABELS; y++)
          tmp[y] = ALLOWED[x]?.[y] ? (beta[(i + 1) * LABELS + y] ?? 0) + (t[x * LABELS + y] ?? 0) + (scores[(i + 1) * LABELS + y] ?? 0) : -Infinity;
        beta[i * LABELS + x] = lse(tmp, 0, LABELS);
      }
    for (let y = 0; y < LABELS; y++) tmp[y] = (alpha[(n - 1) * LABELS + y] ?? 0) + (beta[(n - 1) * LABELS + y] ?? 0);
    this.z = lse(tmp, 0, LABELS);
  }
  reserve(n: number): void {
    if (this.scores.length >= n * LABELS) return;
    this.scores = new Float64Array(n * LABELS);
    this.alpha = new Float64Array(n * LABELS);
    this.beta = new Float64Array(n * LABELS);
  }
}
