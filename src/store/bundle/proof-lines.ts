import { isConsistent, type MerkleTree, rootFromInclusion } from '../journal/proofs.ts';

/**
 * Proofs as lines of text that a shell can walk. Inclusion: the entry's number, then each step to the root as `L:hash` or `R:hash`, the side
 * on which that hash stands. Consistency: the older size and its root, the newer ones, then the path of RFC 6962.
 */
export function inclusionLine(tree: MerkleTree, index: number, size: number): string {
  const sides = sidesOf(index, size);
  return [String(index), ...tree.inclusion(index, size).map((hash, step) => `${sides[step]}:${hex(hash)}`)].join(' ');
}

export function consistencyLine(tree: MerkleTree, older: number, size: number): string {
  return [older, hex(tree.root(older)), size, hex(tree.root(size)), ...tree.consistency(older, size).map(hex)].join(' ');
}

/** Whether an inclusion line leads from the leaf to the root. */
export function provesInclusion(line: string, leaf: Uint8Array, index: number, [size, root]: readonly [number, string]): boolean {
  const [number, ...steps] = line.split(' ');
  const sides = sidesOf(index, size);
  if (number !== String(index) || !steps.every((step, at) => /^[LR]:[0-9a-f]{64}$/.test(step) && step.startsWith(sides[at] ?? ' '))) return false;
  const reached = rootFromInclusion(
    leaf,
    index,
    size,
    steps.map((step) => Buffer.from(step.slice(2), 'hex')),
  );
  return reached !== null && hex(reached) === root;
}

/** Whether a consistency line shows that the journal under `root` begins with what it says. */
export function provesConsistency(line: string, [size, root]: readonly [number, string]): boolean {
  const [older, olderRoot, newer, newerRoot, ...path] = line.split(' ');
  if (olderRoot === undefined || newer !== String(size) || newerRoot !== root) return false;
  const path32 = path.map((hash) => Buffer.from(hash, 'hex'));
  return isConsistent([Number(older), Buffer.from(olderRoot, 'hex')], [size, Buffer.from(root, 'hex')], path32);
}

/** On which side the sibling stands at each step from leaf `index` to the root over `size` leaves. */
function sidesOf(index: number, size: number): ('L' | 'R')[] {
  const sides: ('L' | 'R')[] = [];
  for (let [node, last] = [index, size - 1]; last > 0; [node, last] = [Math.floor(node / 2), Math.floor(last / 2)]) {
    if (node % 2 === 1) sides.push('L');
    else if (node < last) sides.push('R');
  }
  return sides;
}

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');
