/** Union-find over the indices of a list. The representative of a group is its lowest index, so order of joining does not show. */
export class Groups {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    let root = i;
    while (this.at(root) !== root) root = this.at(root);
    for (let k = i; k !== root; ) {
      const next = this.at(k);
      this.parent[k] = root;
      k = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** Groups as lists of indices, each ascending, in order of their lowest. */
  lists(): number[][] {
    const lists = new Map<number, number[]>();
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.find(i);
      const list = lists.get(root);
      if (list) list.push(i);
      else lists.set(root, [i]);
    }
    return [...lists.values()];
  }

  private at(i: number): number {
    return this.parent[i] ?? i;
  }
}
