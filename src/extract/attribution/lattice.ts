/** Columns of the argument model: what a feature says for or against each event at a word. */
export const COLUMN = { inSource: 0, beginSource: 1, endSource: 2, inQuote: 3, inPlain: 4, begin: 5, begin2: 6, endQuote: 7, endPlain: 8, end2: 9 } as const;
export const COLUMNS = 10;
/** (no source, a source) x (one content, two) */
export const FRAMES = 4;

const NEG = -1e30;
/** states of a word: 6 closed (source used or not, contents used), 3 in the source (contents used), 12 in a content (plain or quoted, source used or not, which) */
export const STATES = 21;
export const CLOSED = 0;
export const IN_SOURCE = 6;
export const IN_CONTENT = 9;
/** closed states that a structure may end in, in the order of the frames */
export const FINAL = [1, 2, 4, 5] as const;

/** Sum and best path over all structures of one cue. States: closed (source used or not, contents used), in source, in plain or quoted content. */
export class Lattice {
  n = 0;
  /** COLUMNS scores a word, the cue's own words left out */
  scores = new Float64Array(0);
  opens = new Uint8Array(0); // 1: a content begun here is quoted
  canSource = new Uint8Array(0);
  gap = 0; // position of the first word after the cue
  frames = new Float64Array(FRAMES);
  /** after `logSum`: of each state before word `i`, the share of all beginnings of structures that lead to it; the last row is the end */
  protected share = new Float64Array(0);
  /** what the sums of each word were divided by */
  protected size = new Float64Array(0);
  // best score of each state before word i
  private C = new Float64Array(0);
  private S = new Float64Array(0);
  private K = new Float64Array(0); // [type][s][k]
  // how each state was reached: closed by -1 skip, 0 source ended, 1 plain ended, 2 quote ended; the others 1 when begun here
  private backC = new Int8Array(0);
  private backS = new Uint8Array(0);
  private backK = new Uint8Array(0);

  reserve(n: number): void {
    this.n = n;
    if (this.opens.length >= n + 1) return;
    const m = n + 64;
    this.scores = new Float64Array(m * COLUMNS);
    this.opens = new Uint8Array(m);
    this.canSource = new Uint8Array(m);
    this.share = new Float64Array((m + 1) * STATES);
    this.size = new Float64Array(m);
    this.C = new Float64Array((m + 1) * 6);
    this.S = new Float64Array((m + 1) * 3);
    this.K = new Float64Array((m + 1) * 12);
    this.backC = new Int8Array((m + 1) * 6);
    this.backS = new Uint8Array((m + 1) * 3);
    this.backK = new Uint8Array((m + 1) * 12);
  }

  private beginK(i: number, k: number): number {
    const at = i * COLUMNS;
    return (this.scores[at + COLUMN.begin] ?? 0) + (k === 2 ? (this.scores[at + COLUMN.begin2] ?? 0) : 0);
  }
  private endK(i: number, type: number, k: number): number {
    const at = i * COLUMNS;
    return (this.scores[at + (type ? COLUMN.endQuote : COLUMN.endPlain)] ?? 0) + (k === 2 ? (this.scores[at + COLUMN.end2] ?? 0) : 0);
  }
  private inK(i: number, type: number): number {
    return this.scores[i * COLUMNS + (type ? COLUMN.inQuote : COLUMN.inPlain)] ?? 0;
  }

  /** Log of the sum over all structures: what the best one's score is to be measured against. */
  logSum(): number {
    const { n, scores, share: a, size } = this;
    a.fill(0, 0, STATES);
    a[CLOSED] = 1;
    let log = 0;
    for (let i = 0; i < n; i++) {
      const at = i * COLUMNS;
      const c = i * STATES;
      const q = c + IN_SOURCE;
      const v = c + IN_CONTENT;
      const c2 = c + STATES;
      const q2 = q + STATES;
      const v2 = v + STATES;
      // nothing runs on over the cue
      const on = i === this.gap ? 0 : 1;
      const opens = this.opens[i] ?? 0;
      const begin = Math.exp(scores[at + COLUMN.begin] ?? 0);
      const again = begin * Math.exp(scores[at + COLUMN.begin2] ?? 0);
      const inQuote = Math.exp(scores[at + COLUMN.inQuote] ?? 0);
      const inPlain = Math.exp(scores[at + COLUMN.inPlain] ?? 0);
      const second = Math.exp(scores[at + COLUMN.end2] ?? 0);
      const endQuote = Math.exp(scores[at + COLUMN.endQuote] ?? 0);
      const endPlain = Math.exp(scores[at + COLUMN.endPlain] ?? 0);
      const free = this.canSource[i] === 1;
      const beginSource = free ? Math.exp(scores[at + COLUMN.beginSource] ?? 0) : 0;
      const inSource = free ? Math.exp(scores[at + COLUMN.inSource] ?? 0) : 0;
      const endSource = free ? Math.exp(scores[at + COLUMN.endSource] ?? 0) : 0;
      let sum = 0;
      for (let k = 0; k < 3; k++) {
        const inside = ((a[q + k] ?? 0) * on + (a[c + k] ?? 0) * beginSource) * inSource;
        a[q2 + k] = inside;
        a[c2 + k] = a[c + k] ?? 0;
        a[c2 + 3 + k] = (a[c + 3 + k] ?? 0) + inside * endSource;
      }
      for (let u = 0; u < 6; u += 3) {
        a[v2 + u] = 0;
        a[v2 + 6 + u] = 0;
        for (let k = 1; k < 3; k++) {
          const x = u + k;
          const opened = (a[c + x - 1] ?? 0) * (k === 2 ? again : begin);
          const plain = ((a[v + x] ?? 0) * on + (opens === 0 ? opened : 0)) * inPlain;
          const quote = ((a[v + 6 + x] ?? 0) * on + (opens === 1 ? opened : 0)) * inQuote;
          a[v2 + x] = plain;
          a[v2 + 6 + x] = quote;
          a[c2 + x] = (a[c2 + x] ?? 0) + (plain * endPlain + quote * endQuote) * (k === 2 ? second : 1);
        }
      }
      for (let x = 0; x < STATES; x++) sum += a[c2 + x] ?? 0;
      const factor = 1 / sum;
      for (let x = 0; x < STATES; x++) a[c2 + x] = (a[c2 + x] ?? 0) * factor;
      size[i] = sum;
      log += Math.log(sum);
    }
    return log + Math.log(this.finished());
  }

  /** Share of the structures that are whole at the end. */
  protected finished(): number {
    const end = this.n * STATES + CLOSED;
    let sum = 0;
    for (const [f, x] of FINAL.entries()) sum += (this.share[end + x] ?? 0) * Math.exp(this.frames[f] ?? 0);
    return sum;
  }

  /** Best structure as labels (0, 1, 2; +4 on first words); returns its score. */
  best(labels: Uint8Array): number {
    const { n, C, S, K, scores, backC, backS, backK } = this;
    backC.fill(-1, 0, (n + 1) * 6);
    backS.fill(0, 0, (n + 1) * 3);
    backK.fill(0, 0, (n + 1) * 12);
    C.fill(NEG, 0, 6);
    C[0] = 0;
    S.fill(NEG, 0, 3);
    K.fill(NEG, 0, 12);
    for (let i = 0; i < n; i++) {
      const at = i * COLUMNS;
      const cut = i === this.gap;
      const c = i * 6,
        c2 = c + 6,
        s = i * 3,
        s2 = s + 3,
        kk = i * 12,
        k2 = kk + 12;
      for (let x = 0; x < 6; x++) C[c2 + x] = C[c + x] ?? 0;
      for (let k = 0; k < 3; k++) {
        let v = NEG;
        if (this.canSource[i]) {
          const b = (C[c + k] ?? 0) + (scores[at + COLUMN.beginSource] ?? 0);
          v = cut ? NEG : (S[s + k] ?? 0);
          if (b >= v) {
            v = b;
            backS[s2 + k] = 1;
          }
          v += scores[at + COLUMN.inSource] ?? 0;
          const e = v + (scores[at + COLUMN.endSource] ?? 0);
          if (e > (C[c2 + 3 + k] ?? 0)) {
            C[c2 + 3 + k] = e;
            backC[c2 + 3 + k] = 0;
          }
        }
        S[s2 + k] = v;
      }
      const opens = this.opens[i] ?? 0;
      for (let type = 0; type < 2; type++)
        for (let u = 0; u < 2; u++)
          for (let k = 1; k < 3; k++) {
            const x = type * 6 + u * 3 + k;
            let v = cut ? NEG : (K[kk + x] ?? 0);
            if (type === opens) {
              const b = (C[c + u * 3 + k - 1] ?? 0) + this.beginK(i, k);
              if (b >= v) {
                v = b;
                backK[k2 + x] = 1;
              }
            }
            if (v > NEG / 2) {
              v += this.inK(i, type);
              const e = v + this.endK(i, type, k);
              if (e > (C[c2 + u * 3 + k] ?? 0)) {
                C[c2 + u * 3 + k] = e;
                backC[c2 + u * 3 + k] = 1 + type;
              }
            }
            K[k2 + x] = v;
          }
    }
    let top = NEG;
    let state = 1;
    for (const [f, x] of FINAL.entries()) {
      const v = (C[n * 6 + x] ?? 0) + (this.frames[f] ?? 0);
      if (v > top) {
        top = v;
        state = x;
      }
    }
    labels.fill(0, 0, n);
    let u = state >= 3 ? 1 : 0;
    let k = state % 3;
    let i = n;
    while (i > 0) {
      const b = backC[i * 6 + u * 3 + k] ?? 0;
      if (b < 0) {
        i--;
        continue;
      }
      for (;;) {
        const begun = b === 0 ? backS[i * 3 + k] : backK[i * 12 + (b - 1) * 6 + u * 3 + k];
        labels[i - 1] = b === 0 ? 1 : 2;
        if (begun) {
          labels[i - 1] = (labels[i - 1] ?? 0) | 4;
          i--;
          break;
        }
        i--;
        if (i <= 0) break;
      }
      if (b === 0) u = 0;
      else k--;
    }
    return top;
  }
}
