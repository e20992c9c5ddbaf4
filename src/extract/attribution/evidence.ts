/** Weights by feature: a row of `width` small integers for each known 32-bit feature hash. */
export class Evidence {
  readonly width: number;
  /** worth of one unit of weight */
  readonly scale: number;
  private readonly weights: Int8Array;
  /** pairs of key and row + 1 (0: free), open addressing */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly shift: number;

  constructor(keys: Int32Array, weights: Int8Array, width: number, scale: number) {
    this.width = width;
    this.scale = scale;
    this.weights = weights;
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(2 << bits);
    for (let row = 0; row < keys.length; row++) {
      let i = Math.imul(keys[row] ?? 0, 0x9e3779b1) >>> this.shift;
      while (this.slots[2 * i + 1] !== 0) i = (i + 1) & this.mask;
      this.slots[2 * i] = keys[row] ?? 0;
      this.slots[2 * i + 1] = row + 1;
    }
  }

  /** Adds the weights of the first `count` features to `sums[at …]`. */
  add(features: Int32Array, count: number, sums: Int32Array, at: number): void {
    const { slots, weights, width, mask, shift } = this;
    for (let f = 0; f < count; f++) {
      const key = features[f] as number;
      let i = Math.imul(key, 0x9e3779b1) >>> shift;
      let row = slots[2 * i + 1] as number;
      while (row !== 0 && slots[2 * i] !== key) {
        i = (i + 1) & mask;
        row = slots[2 * i + 1] as number;
      }
      if (row === 0) continue;
      const r = (row - 1) * width;
      for (let c = 0; c < width; c++) sums[at + c] = (sums[at + c] as number) + (weights[r + c] as number);
    }
  }
}
