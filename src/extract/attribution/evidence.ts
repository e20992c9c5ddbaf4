/** row + 1 in the low bits of a slot, a piece of the key above them */
const ROW_BITS = 20;
const ROW = (1 << ROW_BITS) - 1;

/**
 * Weights by feature: a row of `width` small integers for each known 32-bit feature hash. A slot of the table keeps
 * 12 bits of the key, so that one feature in some thousands that was never seen is taken for another: cheap, and always the same.
 */
export class Evidence {
  readonly width: number;
  /** worth of one unit of weight */
  readonly scale: number;
  private readonly weights: Int8Array;
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly shift: number;

  constructor(keys: Int32Array, weights: Int8Array, width: number, scale: number) {
    if (keys.length >= ROW) throw new Error('too many features for one table');
    this.width = width;
    this.scale = scale;
    this.weights = weights;
    let bits = 4;
    while ((1 << bits) * 0.7 < keys.length) bits++;
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(1 << bits);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] ?? 0;
      let i = Math.imul(key, 0x9e3779b1) >>> this.shift;
      while (this.slots[i] !== 0) i = (i + 1) & this.mask;
      this.slots[i] = (key << ROW_BITS) | (row + 1);
    }
  }

  /** Adds the weights of the first `count` features to `sums[at …]`. */
  add(features: Int32Array, count: number, sums: Int32Array, at: number): void {
    const { slots, weights, width, mask, shift } = this;
    for (let f = 0; f < count; f++) {
      const key = features[f] as number;
      let i = Math.imul(key, 0x9e3779b1) >>> shift;
      let slot = slots[i] as number;
      while (slot !== 0 && ((slot ^ (key << ROW_BITS)) & ~ROW) !== 0) {
        i = (i + 1) & mask;
        slot = slots[i] as number;
      }
      if (slot === 0) continue;
      const r = ((slot & ROW) - 1) * width;
      for (let c = 0; c < width; c++) sums[at + c] = (sums[at + c] as number) + (weights[r + c] as number);
    }
  }
}
