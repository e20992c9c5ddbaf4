/** most features looked up at once; a lane of 16 bits holds the sum of twice as many */
const MOST_FEATURES = 128;
const SPREAD = 0x9e3779b1;
/** row + 1 in the low bits of a slot, a piece of the key above them */
const ROW_BITS = 20;
const ROW = (1 << ROW_BITS) - 1;
/** added to a weight so that it is no less than zero */
const BIAS = 128;
/** every other byte of a number: two weights with room above them for a sum */
const LANES = 0x00ff00ff;

/**
 * Weights by feature: a row of small integers for each known 32-bit feature hash. A slot of the table keeps 12 bits of
 * the key, so that one feature in some thousands that was never seen is taken for another: cheap, and always the same.
 * Four weights share a 32-bit number, so that a row lies in one line of memory and two additions add four weights.
 */
export class Evidence {
  /** worth of one unit of weight */
  readonly scale: number;
  private readonly width: number;
  /** numbers a row takes */
  private readonly stride: number;
  private readonly weights: Int32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly shift: number;
  private readonly pending = new Int32Array(MOST_FEATURES);

  /** `weights`: column after column, a number for each key. */
  constructor(keys: Int32Array, weights: Int8Array, width: number, scale: number) {
    if (keys.length >= ROW) throw new Error('too many features for one table');
    const rows = keys.length;
    this.width = width;
    this.scale = scale;
    this.stride = (width + 3) >> 2;
    this.weights = new Int32Array(rows * this.stride);
    for (let column = 0; column < width; column++)
      for (let row = 0; row < rows; row++) {
        const at = row * this.stride + (column >> 2);
        this.weights[at] = (this.weights[at] ?? 0) | (((weights[column * rows + row] ?? 0) + BIAS) << (8 * (column & 3)));
      }
    let bits = 4;
    while ((1 << bits) * 0.7 < rows) bits++;
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(1 << bits);
    for (let row = 0; row < rows; row++) {
      const key = keys[row] ?? 0;
      let i = Math.imul(key, SPREAD) >>> this.shift;
      while (this.slots[i] !== 0) i = (i + 1) & this.mask;
      this.slots[i] = (key << ROW_BITS) | (row + 1);
    }
  }

  /**
   * Adds the weights of the first `count` features to `sums[at …]`. In passes, so that the processor can wait for many
   * places of memory at a time instead of one after another.
   */
  add(features: Int32Array, count: number, sums: Int32Array, at: number): void {
    const { slots, weights, width, stride, mask, shift, pending } = this;
    for (let f = 0; f < count; f++) pending[f] = slots[Math.imul(features[f] ?? 0, SPREAD) >>> shift] ?? 0;
    let found = 0;
    for (let f = 0; f < count; f++) {
      let slot = pending[f] ?? 0;
      if (slot === 0) continue;
      const key = features[f] ?? 0;
      const piece = key << ROW_BITS;
      if (((slot ^ piece) & ~ROW) !== 0) {
        let i = Math.imul(key, SPREAD) >>> shift;
        do {
          i = (i + 1) & mask;
          slot = slots[i] ?? 0;
        } while (slot !== 0 && ((slot ^ piece) & ~ROW) !== 0);
        if (slot === 0) continue;
      }
      pending[found++] = ((slot & ROW) - 1) * stride;
    }
    const bias = found * BIAS;
    for (let part = 0; part < stride; part++) {
      let even = 0;
      let odd = 0;
      for (let f = 0; f < found; f++) {
        const four = weights[(pending[f] ?? 0) + part] ?? 0;
        even = (even + (four & LANES)) | 0;
        odd = (odd + ((four >>> 8) & LANES)) | 0;
      }
      const first = 4 * part;
      const c = at + first;
      sums[c] = (sums[c] ?? 0) + (even & 0xffff) - bias;
      if (first + 1 < width) sums[c + 1] = (sums[c + 1] ?? 0) + (odd & 0xffff) - bias;
      if (first + 2 < width) sums[c + 2] = (sums[c + 2] ?? 0) + (even >>> 16) - bias;
      if (first + 3 < width) sums[c + 3] = (sums[c + 3] ?? 0) + (odd >>> 16) - bias;
    }
  }
}
