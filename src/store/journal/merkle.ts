import { createHash } from 'node:crypto';

/** RFC 6962, section 2.1: leaves and nodes are told apart by their first byte, so that neither passes for the other. */
export function leafHash(data: Uint8Array): Buffer {
  return createHash('sha256').update(LEAF).update(data).digest();
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/**
 * The right edge of a Merkle tree: the roots of its complete subtrees, largest first. It is all that growing the tree takes, 32 bytes for
 * each doubling of its size.
 */
export class MerkleEdge {
  #size = 0;
  #peaks: Uint8Array[] = [];

  /** Takes up where a tree of `size` leaves was left; null when so many leaves have another number of peaks. */
  static resume(size: number, peaks: readonly Uint8Array[]): MerkleEdge | null {
    let count = 0;
    for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
    if (peaks.length !== count) return null;
    const edge = new MerkleEdge();
    edge.#size = size;
    edge.#peaks = [...peaks];
    return edge;
  }

  get size(): number {
    return this.#size;
  }

  get peaks(): readonly Uint8Array[] {
    return this.#peaks;
  }

  append(leaf: Uint8Array): void {
    let node = leaf;
    for (let below = this.#size; below % 2 === 1; below = Math.floor(below / 2)) node = nodeHash(this.#peaks.pop() ?? node, node);
    this.#peaks.push(node);
    this.#size++;
  }

  /** Merkle tree hash over all leaves; that of no leaves is the hash of nothing. */
  root(): Uint8Array {
    const last = this.#peaks.at(-1);
    if (!last) return createHash('sha256').digest();
    return this.#peaks.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
  }

  copy(): MerkleEdge {
    return MerkleEdge.resume(this.#size, this.#peaks) ?? new MerkleEdge();
  }
}
