/** Rows by 32-bit key: open addressing, built once. */
export class HashTable {
  /** key and row + 1 side by side, so that a look-up mostly touches one line of memory; a row of 0 is an empty slot */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly shift: number;

  constructor(keys: Int32Array) {
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    this.slots = new Int32Array(2 << bits);
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    for (const [row, key] of keys.entries()) {
      let i = Math.imul(key, 0x9e3779b1) >>> this.shift;
      while (this.slots[2 * i + 1] !== 0) i = (i + 1) & this.mask;
      this.slots[2 * i] = key;
      this.slots[2 * i + 1] = row + 1;
    }
  }

  /** Row of a key, -1 when it has none. */
  find(key: number): number {
    const { slots, mask } = this;
    let i = Math.imul(key, 0x9e3779b1) >>> this.shift;
    for (;;) {
      const row = (slots[2 * i + 1] ?? 0) - 1;
      if (row < 0 || slots[2 * i] === key) return row;
      i = (i + 1) & mask;
    }
  }
}
