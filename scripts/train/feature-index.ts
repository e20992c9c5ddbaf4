/** Gives rows to feature hashes that are seen often enough. Open addressing over 32-bit keys. */
export class FeatureIndex {
  private keys: Int32Array;
  private counts: Uint16Array;
  private rows: Int32Array;
  private used = 0;
  private mask: number;
  count = 0;

  constructor(bits = 20) {
    this.keys = new Int32Array(1 << bits);
    this.counts = new Uint16Array(1 << bits);
    this.rows = new Int32Array(1 << bits).fill(-1);
    this.mask = (1 << bits) - 1;
  }

  private slot(key: number): number {
    let i = Math.imul(key, 0x9e3779b1) >>> 0;
    i = (i ^ (i >>> 15)) & this.mask;
    while (this.counts[i] !== 0 && this.keys[i] !== key) i = (i + 1) & this.mask;
    return i;
  }

  /** Counts one sighting. */
  see(key: number): void {
    const i = this.slot(key);
    const count = this.counts[i] ?? 0;
    if (count === 0) {
      this.keys[i] = key;
      this.used++;
    }
    if (count < 65535) this.counts[i] = count + 1;
    if (this.used * 2 > this.mask) this.grow();
  }

  /** Numbers every key seen at least `least` times. */
  freeze(least: number): void {
    for (let i = 0; i <= this.mask; i++) this.rows[i] = (this.counts[i] ?? 0) >= least ? this.count++ : -1;
  }

  row(key: number): number {
    return this.rows[this.slot(key)] ?? -1;
  }

  /** How often a key was seen, up to 65,535. */
  sightings(key: number): number {
    return this.counts[this.slot(key)] ?? 0;
  }

  /** Keys in the order of their rows. */
  list(): Int32Array {
    const out = new Int32Array(this.count);
    for (let i = 0; i <= this.mask; i++) {
      const row = this.rows[i] ?? -1;
      if (row >= 0) out[row] = this.keys[i] ?? 0;
    }
    return out;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.counts = new Uint16Array(keys.length * 2);
    this.rows = new Int32Array(keys.length * 2).fill(-1);
    this.mask = keys.length * 2 - 1;
    for (let i = 0; i < keys.length; i++) {
      const count = counts[i] ?? 0;
      if (count === 0) continue;
      const at = this.slot(keys[i] ?? 0);
      this.keys[at] = keys[i] ?? 0;
      this.counts[at] = count;
    }
  }
}
