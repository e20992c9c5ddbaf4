/** Labels of a word: 0 outside a cue, 1 its first word of several, 2 inside, 3 last, 4 its only word. */
export const LABELS = 5;

/**
 * How likely each word of a sentence begins a cue, and each stretch is one: sums over all labellings, as products of
 * probabilities, each word's scaled to add up to one.
 */
export class Chain {
  /** fill with LABELS scores a word, then `run` */
  scores = new Float64Array(0);
  private weight = new Float64Array(0);
  private before = new Float64Array(0);
  private after = new Float64Array(0);
  /** factor that each word's sums were divided by */
  private size = new Float64Array(0);
  private readonly follow: Float64Array;

  /** `transitions`: score of label `y` after `x` at `x * LABELS + y`; those no cue can have are not looked at. */
  constructor(transitions: ArrayLike<number>) {
    this.follow = Float64Array.from(transitions, Math.exp);
  }

  reserve(n: number): void {
    if (this.size.length >= n) return;
    this.scores = new Float64Array(n * LABELS);
    this.weight = new Float64Array(n * LABELS);
    this.before = new Float64Array(n * LABELS);
    this.after = new Float64Array(n * LABELS);
    this.size = new Float64Array(n);
  }

  run(n: number): void {
    const { scores, weight: w, before: a, after: b, size, follow: t } = this;
    // before the sentence stands as it were a word outside, without a transition of its own
    let o = 1;
    let begin = 0;
    let inside = 0;
    let last = 0;
    let only = 0;
    for (let i = 0; i < n; i++) {
      const k = i * LABELS;
      let top = scores[k] ?? 0;
      for (let y = 1; y < LABELS; y++) if ((scores[k + y] ?? 0) > top) top = scores[k + y] ?? 0;
      for (let y = 0; y < LABELS; y++) w[k + y] = Math.exp((scores[k + y] ?? 0) - top);
      const free = i === 0;
      const x0 = free ? 1 : o * (t[0] ?? 0) + last * (t[15] ?? 0) + only * (t[20] ?? 0);
      const x1 = free ? 1 : o * (t[1] ?? 0) + last * (t[16] ?? 0) + only * (t[21] ?? 0);
      const x4 = free ? 1 : o * (t[4] ?? 0) + last * (t[19] ?? 0) + only * (t[24] ?? 0);
      const x2 = begin * (t[7] ?? 0) + inside * (t[12] ?? 0);
      const x3 = begin * (t[8] ?? 0) + inside * (t[13] ?? 0);
      o = x0 * (w[k] ?? 0);
      begin = x1 * (w[k + 1] ?? 0);
      inside = x2 * (w[k + 2] ?? 0);
      last = x3 * (w[k + 3] ?? 0);
      only = x4 * (w[k + 4] ?? 0);
      const sum = o + begin + inside + last + only;
      size[i] = sum;
      a[k] = o /= sum;
      a[k + 1] = begin /= sum;
      a[k + 2] = inside /= sum;
      a[k + 3] = last /= sum;
      a[k + 4] = only /= sum;
    }
    // no cue is left open at the end
    const end = (n - 1) * LABELS;
    const closed = o + last + only;
    for (let y = 0; y < LABELS; y++) b[end + y] = y === 1 || y === 2 ? 0 : 1 / closed;
    for (let i = n - 2; i >= 0; i--) {
      const k = i * LABELS;
      const m = k + LABELS;
      const s = size[i + 1] ?? 0;
      const y0 = ((w[m] ?? 0) * (b[m] ?? 0)) / s;
      const y1 = ((w[m + 1] ?? 0) * (b[m + 1] ?? 0)) / s;
      const y2 = ((w[m + 2] ?? 0) * (b[m + 2] ?? 0)) / s;
      const y3 = ((w[m + 3] ?? 0) * (b[m + 3] ?? 0)) / s;
      const y4 = ((w[m + 4] ?? 0) * (b[m + 4] ?? 0)) / s;
      b[k] = (t[0] ?? 0) * y0 + (t[1] ?? 0) * y1 + (t[4] ?? 0) * y4;
      b[k + 1] = (t[7] ?? 0) * y2 + (t[8] ?? 0) * y3;
      b[k + 2] = (t[12] ?? 0) * y2 + (t[13] ?? 0) * y3;
      b[k + 3] = (t[15] ?? 0) * y0 + (t[16] ?? 0) * y1 + (t[19] ?? 0) * y4;
      b[k + 4] = (t[20] ?? 0) * y0 + (t[21] ?? 0) * y1 + (t[24] ?? 0) * y4;
    }
  }

  /** Probability that word `i` stands outside cues. */
  outside(i: number): number {
    const k = i * LABELS;
    return (this.before[k] ?? 0) * (this.after[k] ?? 0);
  }

  /** Probability that a cue begins at word `i`. */
  begins(i: number): number {
    const k = i * LABELS;
    return (this.before[k + 1] ?? 0) * (this.after[k + 1] ?? 0) + (this.before[k + 4] ?? 0) * (this.after[k + 4] ?? 0);
  }

  /** Probability that exactly the words `[first, last)` are a cue. */
  span(first: number, last: number): number {
    const { weight: w, before, after, size, follow: t } = this;
    if (last - first === 1) return (before[first * LABELS + 4] ?? 0) * (after[first * LABELS + 4] ?? 0);
    let p = before[first * LABELS + 1] ?? 0;
    for (let i = first + 1; i < last; i++) {
      const from = i === first + 1 ? 1 : 2;
      const to = i === last - 1 ? 3 : 2;
      p *= ((t[from * LABELS + to] ?? 0) * (w[i * LABELS + to] ?? 0)) / (size[i] ?? 0);
    }
    return p * (after[(last - 1) * LABELS + 3] ?? 0);
  }
}
