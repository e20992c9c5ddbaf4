import { MerkleEdge, nodeHash } from './merkle.ts';

/** A whole Merkle tree (RFC 6962), for proofs: some 64 bytes a leaf. Sizes and indices count leaves; `index < size <= leaves`. */
export class MerkleTree {
  /** `#levels[k][i]` is the root of the complete subtree over leaves `i * 2^k` to `(i + 1) * 2^k` */
  readonly #levels: Uint8Array[][];

  constructor(leaves: readonly Uint8Array[]) {
    this.#levels = [[...leaves]];
    for (let level = this.#levels[0] ?? []; level.length > 1; ) {
      const above: Uint8Array[] = [];
      for (let i = 0; i + 1 < level.length; i += 2) above.push(nodeHash(at(level, i), at(level, i + 1)));
      this.#levels.push(above);
      level = above;
    }
  }

  /** Merkle tree hash over the first `size` leaves. */
  root(size: number): Uint8Array {
    return size === 0 ? new MerkleEdge().root() : this.#over(0, size);
  }

  /** Hashes that lead from leaf `index` to the root over the first `size` leaves, lowest first (section 2.1.1). */
  inclusion(index: number, size: number): Uint8Array[] {
    const path: Uint8Array[] = [];
    let [from, to] = [0, size];
    while (to - from > 1) {
      const middle = from + split(to - from);
      if (index < middle) {
        path.push(this.#over(middle, to));
        to = middle;
      } else {
        path.push(this.#over(from, middle));
        from = middle;
      }
    }
    return path.reverse();
  }

  /** Hashes that lead from the root over the first `older` leaves to that over the first `size` (section 2.1.2); `0 < older <= size`. */
  consistency(older: number, size: number): Uint8Array[] {
    const path: Uint8Array[] = [];
    let [from, to] = [0, size];
    while (to > older) {
      const middle = from + split(to - from);
      if (older <= middle) {
        path.push(this.#over(middle, to));
        to = middle;
      } else {
        path.push(this.#over(from, middle));
        from = middle;
      }
    }
    // the older root itself needs no telling, a part of it does
    if (from > 0) path.push(this.#over(from, to));
    return path.reverse();
  }

  #over(from: number, to: number): Uint8Array {
    const size = to - from;
    const level = Math.log2(size);
    if (Number.isInteger(level)) return at(this.#levels[level] ?? [], from / size);
    const middle = from + split(size);
    return nodeHash(this.#over(from, middle), this.#over(middle, to));
  }
}

/** The largest power of two below `size`. */
function split(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

function at(level: readonly Uint8Array[], index: number): Uint8Array {
  const hash = level[index];
  if (!hash) throw new RangeError('the tree has fewer leaves');
  return hash;
}

/** The root that a leaf and its inclusion path give; null when the path has another length than such a leaf needs (RFC 9162, 2.1.3.2). */
export function rootFromInclusion(leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[]): Uint8Array | null {
  if (index >= size) return null;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return null;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else hash = nodeHash(hash, sibling);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : null;
}

/** Whether a consistency path proves that the tree under `root` begins with the one under `olderRoot` (RFC 9162, 2.1.4.2). */
export function isConsistent(
  [older, olderRoot]: readonly [size: number, root: Uint8Array],
  [size, root]: readonly [size: number, root: Uint8Array],
  path: readonly Uint8Array[],
): boolean {
  if (older < 1 || older > size) return false;
  if (older === size) return path.length === 0 && same(olderRoot, root);
  const steps = Number.isInteger(Math.log2(older)) ? [olderRoot, ...path] : [...path];
  const [first, ...rest] = steps;
  if (!first) return false;
  let [node, last] = [older - 1, size - 1];
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  let [then, now] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [then, now] = [nodeHash(hash, then), nodeHash(hash, now)];
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else now = nodeHash(now, hash);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && same(then, olderRoot) && same(now, root);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
