/** Rows by 32-bit key: open addressing, built once. */
export class HashTable {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly shift: number;
  private readonly keys: Int32Array;

  constructor(keys: Int32Array) {
    this.keys = keys;
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    this.slots = new Int32Array(1 << bits).fill(-1);
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    for (let row = 0; row < keys.length; row++) {
      let i = Math.imul(keys[row] ?? 0, 0x9e3779b1) >>> this.shift;
      while (this.slots[i] !== -1) i = (i + 1) & this.mask;
      this.slots[i] = row;
    }
  }

  /** Row of a key, -1 when it has none. */
  find(key: number): number {
    let i = Math.imul(key, 0x9e3779b1) >>> this.shift;
    for (;;) {
      const row = this.slots[i] ?? 0;
      if (row < 0 || this.keys[row] === key) return row;
      i = (i + 1) & this.mask;
    }
  }
}
