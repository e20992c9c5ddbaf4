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
      let top = scores[k] as number;
      for (let y = 1; y < LABELS; y++) if ((scores[k + y] as number) > top) top = scores[k + y] as number;
      for (let y = 0; y < LABELS; y++) w[k + y] = Math.exp((scores[k + y] as number) - top);
      const free = i === 0;
      const x0 = free ? 1 : o * (t[0] as number) + last * (t[15] as number) + only * (t[20] as number);
      const x1 = free ? 1 : o * (t[1] as number) + last * (t[16] as number) + only * (t[21] as number);
      const x4 = free ? 1 : o * (t[4] as number) + last * (t[19] as number) + only * (t[24] as number);
      const x2 = begin * (t[7] as number) + inside * (t[12] as number);
      const x3 = begin * (t[8] as number) + inside * (t[13] as number);
      o = x0 * (w[k] as number);
      begin = x1 * (w[k + 1] as number);
      inside = x2 * (w[k + 2] as number);
      last = x3 * (w[k + 3] as number);
      only = x4 * (w[k + 4] as number);
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
      const s = size[i + 1] as number;
      const y0 = ((w[m] as number) * (b[m] as number)) / s;
      const y1 = ((w[m + 1] as number) * (b[m + 1] as number)) / s;
      const y2 = ((w[m + 2] as number) * (b[m + 2] as number)) / s;
      const y3 = ((w[m + 3] as number) * (b[m + 3] as number)) / s;
      const y4 = ((w[m + 4] as number) * (b[m + 4] as number)) / s;
      b[k] = (t[0] as number) * y0 + (t[1] as number) * y1 + (t[4] as number) * y4;
      b[k + 1] = (t[7] as number) * y2 + (t[8] as number) * y3;
      b[k + 2] = (t[12] as number) * y2 + (t[13] as number) * y3;
      b[k + 3] = (t[15] as number) * y0 + (t[16] as number) * y1 + (t[19] as number) * y4;
      b[k + 4] = (t[20] as number) * y0 + (t[21] as number) * y1 + (t[24] as number) * y4;
    }
  }

  /** Probability that a cue begins at word `i`. */
  begins(i: number): number {
    const k = i * LABELS;
    return (this.before[k + 1] as number) * (this.after[k + 1] as number) + (this.before[k + 4] as number) * (this.after[k + 4] as number);
  }

  /** Probability that exactly the words `[first, last)` are a cue. */
  span(first: number, last: number): number {
    const { weight: w, before, after, size, follow: t } = this;
    if (last - first === 1) return (before[first * LABELS + 4] as number) * (after[first * LABELS + 4] as number);
    let p = before[first * LABELS + 1] as number;
    for (let i = first + 1; i < last; i++) {
      const from = i === first + 1 ? 1 : 2;
      const to = i === last - 1 ? 3 : 2;
      p *= ((t[from * LABELS + to] as number) * (w[i * LABELS + to] as number)) / (size[i] as number);
    }
    return p * (after[(last - 1) * LABELS + 3] as number);
  }
}
