import { CLOSED, COLUMN, COLUMNS, FINAL, FRAMES, IN_CONTENT, IN_SOURCE, Lattice, STATES } from '../../src/extract/attribution/lattice.ts';

/** A lattice that can also say how each score should change. */
export class TrainingLattice extends Lattice {
  /** probability of each event at each word, after `expect`; `score` takes off what a labelling has */
  grads = new Float64Array(0);
  frameGrads = new Float64Array(FRAMES);
  /** what the states after (and before) a word are worth: all ends of structures from there, over all structures */
  private after = new Float64Array(STATES);
  private before = new Float64Array(STATES);

  override reserve(n: number): void {
    super.reserve(n);
    if (this.grads.length < n * COLUMNS) this.grads = new Float64Array((n + 64) * COLUMNS);
  }

  /** Goes back over the sums of `logSum`, which must have been called, and fills `grads` and `frameGrads` with the probabilities of all events. */
  expect(): void {
    const { n, share, size, scores, grads, frameGrads } = this;
    const whole = this.finished();
    let after = this.after.fill(0);
    let before = this.before;
    for (const [f, x] of FINAL.entries()) {
      const worth = Math.exp(this.frames[f] ?? 0) / whole;
      after[CLOSED + x] = worth;
      frameGrads[f] = (share[n * STATES + CLOSED + x] ?? 0) * worth;
    }
    grads.fill(0, 0, n * COLUMNS);
    for (let i = n - 1; i >= 0; i--) {
      const at = i * COLUMNS;
      const from = i * STATES;
      const to = from + STATES;
      const s = size[i] ?? 1;
      const on = i === this.gap ? 0 : 1;
      const event = (column: number, p: number) => {
        grads[at + column] = (grads[at + column] ?? 0) + p;
      };
      const factor = (column: number) => Math.exp(scores[at + column] ?? 0);
      before.fill(0);
      for (let x = 0; x < 6; x++) before[x] = (after[x] ?? 0) / s;
      if (this.canSource[i] === 1) {
        const [begin, inside, end] = [factor(COLUMN.beginSource), factor(COLUMN.inSource), factor(COLUMN.endSource)];
        for (let k = 0; k < 3; k++) {
          const here = share[to + IN_SOURCE + k] ?? 0;
          const ended = end * (after[3 + k] ?? 0);
          const worth = (after[IN_SOURCE + k] ?? 0) + ended;
          const opened = (begin * inside * worth) / s;
          event(COLUMN.inSource, here * worth);
          event(COLUMN.endSource, here * ended);
          event(COLUMN.beginSource, (share[from + k] ?? 0) * opened);
          before[k] = (before[k] ?? 0) + opened;
          before[IN_SOURCE + k] = (on * inside * worth) / s;
        }
      }
      const second = factor(COLUMN.end2);
      const begin = factor(COLUMN.begin);
      const again = begin * factor(COLUMN.begin2);
      for (let type = 0; type < 2; type++) {
        const [inColumn, endColumn] = type === 1 ? [COLUMN.inQuote, COLUMN.endQuote] : [COLUMN.inPlain, COLUMN.endPlain];
        const inside = factor(inColumn);
        const end = factor(endColumn);
        for (let u = 0; u < 6; u += 3)
          for (let k = 1; k < 3; k++) {
            const state = IN_CONTENT + type * 6 + u + k;
            const here = share[to + state] ?? 0;
            const ended = end * (k === 2 ? second : 1) * (after[u + k] ?? 0);
            const worth = (after[state] ?? 0) + ended;
            event(inColumn, here * worth);
            event(endColumn, here * ended);
            if (k === 2) event(COLUMN.end2, here * ended);
            before[state] = (on * inside * worth) / s;
            if (type !== this.opens[i]) continue;
            const opened = ((k === 2 ? again : begin) * inside * worth) / s;
            const p = (share[from + u + k - 1] ?? 0) * opened;
            event(COLUMN.begin, p);
            if (k === 2) event(COLUMN.begin2, p);
            before[u + k - 1] = (before[u + k - 1] ?? 0) + opened;
          }
      }
      [after, before] = [before, after];
    }
  }

  /** Score of a labelling; with `sign`, its events are added to the gradients. */
  score(labels: Uint8Array, grads: Float64Array | null): number {
    const { n, scores } = this;
    let total = 0;
    let s = 0;
    let k = 0;
    let cur = 0;
    let type = 0;
    const add = (i: number, column: number) => {
      total += scores[i * COLUMNS + column] ?? 0;
      if (grads) grads[i * COLUMNS + column] = (grads[i * COLUMNS + column] ?? 0) - 1;
    };
    const close = (i: number) => {
      if (cur === 1) add(i, COLUMN.endSource);
      if (cur === 2) {
        add(i, type ? COLUMN.endQuote : COLUMN.endPlain);
        if (k === 2) add(i, COLUMN.end2);
      }
      cur = 0;
    };
    for (let i = 0; i < n; i++) {
      const label = labels[i] ?? 0;
      const role = label & 3;
      if (cur && (role !== cur || label & 4 || i === this.gap)) close(i - 1);
      if (role && !cur) {
        cur = role;
        if (role === 1) {
          s = 1;
          add(i, COLUMN.beginSource);
        } else {
          k++;
          type = this.opens[i] ?? 0;
          add(i, COLUMN.begin);
          if (k === 2) add(i, COLUMN.begin2);
        }
      }
      if (cur === 1) add(i, COLUMN.inSource);
      if (cur === 2) add(i, type ? COLUMN.inQuote : COLUMN.inPlain);
    }
    if (cur) close(n - 1);
    const frame = s * 2 + k - 1;
    if (k < 1 || k > 2) return Number.NaN;
    total += this.frames[frame] ?? 0;
    if (grads) this.frameGrads[frame] = (this.frameGrads[frame] ?? 0) - 1;
    return total;
  }
}
