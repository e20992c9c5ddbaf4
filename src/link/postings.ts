/** Numbers keys as they are first met. */
export class Numbers<Key> {
  readonly #known = new Map<Key, number>();

  /** The number of a key, from 0. */
  of(key: Key): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.#known.size;
    this.#known.set(key, number);
    return number;
  }

  /** The number of a key that was met before. */
  known(key: Key): number | undefined {
    return this.#known.get(key);
  }

  /** All keys with their numbers. */
  all(): Iterable<[Key, number]> {
    return this.#known;
  }

  get size(): number {
    return this.#known.size;
  }
}

/** Which items of a list hold a key: an inverted index laid out in two arrays, since a list for each key would cost more than what it holds. */
export class Holders {
  /** the items under one key after the other, ascending under each */
  readonly items: Int32Array;
  /** where those of each key begin, and behind the last key where they end */
  readonly #starts: Int32Array;

  /** `keys`: the distinct keys of each item, as numbers below `size`. */
  constructor(keys: readonly ArrayLike<number>[], size: number) {
    const starts = new Int32Array(size + 2);
    for (const own of keys) for (let k = 0; k < own.length; k++) starts[(own[k] ?? 0) + 2] = (starts[(own[k] ?? 0) + 2] ?? 0) + 1;
    for (let key = 2; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
    const items = new Int32Array(starts[size + 1] ?? 0);
    for (const [item, own] of keys.entries()) {
      for (let k = 0; k < own.length; k++) {
        const key = (own[k] ?? 0) + 1;
        const at = starts[key] ?? 0;
        items[at] = item;
        starts[key] = at + 1;
      }
    }
    this.#starts = starts;
    this.items = items;
  }

  /** Where in `items` those that hold a key begin; they end where those of the next key begin. */
  start(key: number): number {
    return this.#starts[key] ?? this.items.length;
  }
}
