import { COLUMN, COLUMNS, FRAMES, Lattice, NEG } from '../../src/extract/attribution/lattice.ts';

/** Log of a sum of two numbers given as logs. */
function lse2(a: number, b: number): number {
  const high = a > b ? a : b;
  const gap = a > b ? b - a : a - b;
  return gap < -30 ? high : high + Math.log1p(Math.exp(gap));
}

/** A lattice that can also say how each score should change. */
export class TrainingLattice extends Lattice {
  /** log of the sum over all structures, after `forward` */
  z = 0;
  private bC = new Float64Array(0);
  private bS = new Float64Array(0);
  private bK = new Float64Array(0);
  grads = new Float64Array(0);
  frameGrads = new Float64Array(FRAMES);

  override reserve(n: number): void {
    super.reserve(n);
    if (this.grads.length >= (n + 1) * COLUMNS) return;
    const m = n + 64;
    this.grads = new Float64Array(m * COLUMNS);
    this.bC = new Float64Array((m + 1) * 6);
    this.bS = new Float64Array((m + 1) * 3);
    this.bK = new Float64Array((m + 1) * 12);
  }

  forward(): number {
    const { n, C, S, K, scores } = this;
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
          v = (C[c + k] ?? 0) + (scores[at + COLUMN.beginSource] ?? 0);
          if (!cut) v = lse2(v, S[s + k] ?? 0);
          v += scores[at + COLUMN.inSource] ?? 0;
          C[c2 + 3 + k] = lse2(C[c2 + 3 + k] ?? 0, v + (scores[at + COLUMN.endSource] ?? 0));
        }
        S[s2 + k] = v;
      }
      const opens = this.opens[i] ?? 0;
      for (let type = 0; type < 2; type++)
        for (let u = 0; u < 2; u++)
          for (let k = 1; k < 3; k++) {
            const x = type * 6 + u * 3 + k;
            let v = cut ? NEG : (K[kk + x] ?? 0);
            if (type === opens) v = lse2(v, (C[c + u * 3 + k - 1] ?? 0) + this.beginK(i, k));
            if (v > NEG / 2) {
              v += this.inK(i, type);
              C[c2 + u * 3 + k] = lse2(C[c2 + u * 3 + k] ?? 0, v + this.endK(i, type, k));
            }
            K[k2 + x] = v;
          }
    }
    const c = n * 6;
    this.z = lse2(
      lse2((C[c + 1] ?? 0) + (this.frames[0] ?? 0), (C[c + 2] ?? 0) + (this.frames[1] ?? 0)),
      lse2((C[c + 4] ?? 0) + (this.frames[2] ?? 0), (C[c + 5] ?? 0) + (this.frames[3] ?? 0)),
    );
    return this.z;
  }

  backward(): void {
    const { n, C, S, K, bC, bS, bK, scores, grads, z } = this;
    const c = n * 6;
    bC[c] = NEG;
    bC[c + 1] = this.frames[0] ?? 0;
    bC[c + 2] = this.frames[1] ?? 0;
    bC[c + 3] = NEG;
    bC[c + 4] = this.frames[2] ?? 0;
    bC[c + 5] = this.frames[3] ?? 0;
    this.frameGrads[0] = Math.exp((C[c + 1] ?? 0) + (this.frames[0] ?? 0) - z);
    this.frameGrads[1] = Math.exp((C[c + 2] ?? 0) + (this.frames[1] ?? 0) - z);
    this.frameGrads[2] = Math.exp((C[c + 4] ?? 0) + (this.frames[2] ?? 0) - z);
    this.frameGrads[3] = Math.exp((C[c + 5] ?? 0) + (this.frames[3] ?? 0) - z);
    grads.fill(0, 0, n * COLUMNS);
    // bS[i], bK[i]: completions after word i-1 was consumed inside
    bS.fill(NEG, n * 3, n * 3 + 3);
    bK.fill(NEG, n * 12, n * 12 + 12);
    for (let i = n - 1; i >= 0; i--) {
      const at = i * COLUMNS;
      const cI = i * 6,
        cN = cI + 6,
        sI = i * 3,
        sN = sI + 3,
        kI = i * 12,
        kN = kI + 12;
      const cut = i === this.gap;
      // completion value from being inside at word i (after its in-score)
      for (let x = 0; x < 6; x++) bC[cI + x] = bC[cN + x] ?? 0;
      for (let k = 0; k < 3; k++) {
        let inside = NEG;
        if (this.canSource[i]) {
          const end = (scores[at + COLUMN.endSource] ?? 0) + (bC[cN + 3 + k] ?? 0);
          inside = lse2(bS[sN + k] ?? 0, end);
          const v = S[sN + k] ?? 0;
          if (v > NEG / 2) {
            const p = Math.exp(v + inside - z);
            grads[at + COLUMN.inSource] = (grads[at + COLUMN.inSource] ?? 0) + p;
            grads[at + COLUMN.endSource] = (grads[at + COLUMN.endSource] ?? 0) + Math.exp(v + end - z);
          }
          inside += scores[at + COLUMN.inSource] ?? 0;
          const b = (scores[at + COLUMN.beginSource] ?? 0) + inside;
          grads[at + COLUMN.beginSource] = (grads[at + COLUMN.beginSource] ?? 0) + Math.exp((C[cI + k] ?? 0) + b - z);
          bC[cI + k] = lse2(bC[cI + k] ?? 0, b);
        }
        bS[sI + k] = cut ? NEG : inside;
      }
      const opens = this.opens[i] ?? 0;
      for (let type = 0; type < 2; type++)
        for (let u = 0; u < 2; u++)
          for (let k = 1; k < 3; k++) {
            const x = type * 6 + u * 3 + k;
            const end = this.endK(i, type, k) + (bC[cN + u * 3 + k] ?? 0);
            let inside = lse2(bK[kN + x] ?? 0, end);
            const v = K[kN + x] ?? 0;
            if (v > NEG / 2) {
              const p = Math.exp(v + inside - z);
              const e = Math.exp(v + end - z);
              const ci = at + (type ? COLUMN.inQuote : COLUMN.inPlain);
              const ce = at + (type ? COLUMN.endQuote : COLUMN.endPlain);
              grads[ci] = (grads[ci] ?? 0) + p;
              grads[ce] = (grads[ce] ?? 0) + e;
              if (k === 2) grads[at + COLUMN.end2] = (grads[at + COLUMN.end2] ?? 0) + e;
            }
            inside += this.inK(i, type);
            if (type === opens) {
              const b = this.beginK(i, k) + inside;
              const p = Math.exp((C[cI + u * 3 + k - 1] ?? 0) + b - z);
              grads[at + COLUMN.begin] = (grads[at + COLUMN.begin] ?? 0) + p;
              if (k === 2) grads[at + COLUMN.begin2] = (grads[at + COLUMN.begin2] ?? 0) + p;
              bC[cI + u * 3 + k - 1] = lse2(bC[cI + u * 3 + k - 1] ?? 0, b);
            }
            bK[kI + x] = cut ? NEG : inside;
          }
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
