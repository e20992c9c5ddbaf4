/** Disjoint sets of numbers `0 … size - 1`: what is joined, directly or through others, belongs together. */
export class Union {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  /** The first member of the set that holds `i`. */
  find(i: number): number {
    let root = i;
    while ((this.#parent[root] ?? root) !== root) root = this.#parent[root] ?? root;
    for (let at = i; at !== root; ) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** Joins all members that have a key in common. */
  joinByKey(keysOf: (i: number) => readonly string[]): void {
    const first = new Map<string, number>();
    for (let i = 0; i < this.#parent.length; i++) {
      for (const key of keysOf(i)) {
        const known = first.get(key);
        if (known === undefined) first.set(key, i);
        else this.join(known, i);
      }
    }
  }

  /** The sets, by first member; members in order. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.#parent.length; i++) {
      const root = this.find(i);
      groups.set(root, [...(groups.get(root) ?? []), i]);
    }
    return [...groups.values()];
  }
}
