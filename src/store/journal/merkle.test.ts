import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafHash, MerkleEdge } from './merkle.ts';
import { isConsistent, MerkleTree, rootFromInclusion } from './proofs.ts';

/** Known answers of Certificate Transparency's reference tests: these leaves, and the roots over the first one, two … of them. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) =>
  leafHash(Buffer.from(hex, 'hex')),
);
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const A = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const B = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const C = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const ROOT_4 = 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7';

const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');
const leavesOf = (size: number) => Array.from({ length: size }, (_, i) => leafHash(Buffer.from(`leaf ${i}`)));
const flipped = (hash: Uint8Array) => Buffer.from(hash.map((byte, i) => (i === 7 ? byte ^ 1 : byte)));

describe('the Merkle tree', () => {
  it('has the root of nothing while it is empty', () => {
    expect(hex(new MerkleEdge().root())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('gives the known roots as it grows, and again from all its leaves', () => {
    const edge = new MerkleEdge();
    const tree = new MerkleTree(LEAVES);
    for (const [index, leaf] of LEAVES.entries()) {
      edge.append(leaf);
      expect(hex(edge.root())).toBe(ROOTS[index]);
      expect(hex(tree.root(index + 1))).toBe(ROOTS[index]);
    }
  });

  it('gives the known proofs', () => {
    const tree = new MerkleTree(LEAVES);
    expect(tree.inclusion(5, 8).map(hex)).toEqual([A, B, ROOT_4]);
    expect(tree.consistency(6, 8).map(hex)).toEqual([C, B, ROOT_4]);
    expect(tree.inclusion(0, 1)).toEqual([]);
    expect(tree.consistency(8, 8)).toEqual([]);
  });

  it('can be taken up where it was left, and only with as many peaks as its size has', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (first, second) => {
        const [left, whole] = [new MerkleEdge(), new MerkleEdge()];
        const leaves = leavesOf(first + second);
        for (const leaf of leaves.slice(0, first)) left.append(leaf);
        const taken = MerkleEdge.resume(first, left.peaks);
        for (const leaf of leaves.slice(first)) taken?.append(leaf);
        for (const leaf of leaves) whole.append(leaf);
        expect(taken && hex(taken.root())).toBe(hex(whole.root()));
        expect(MerkleEdge.resume(first, [...left.peaks, LEAVES[0] ?? Buffer.alloc(32)])).toBeNull();
      }),
    );
  });

  it('grows on a copy without changing the original', () => {
    const edge = new MerkleEdge();
    edge.append(leafHash(Buffer.from('one')));
    const before = hex(edge.root());
    edge.copy().append(leafHash(Buffer.from('two')));
    expect([edge.size, hex(edge.root())]).toEqual([1, before]);
  });
});

describe('proofs', () => {
  const sized = fc.integer({ min: 1, max: 70 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));

  it('lead from every leaf to the root, and from nothing else', () => {
    fc.assert(
      fc.property(sized, fc.nat(), ([size, index], pick) => {
        const leaves = leavesOf(size);
        const tree = new MerkleTree(leaves);
        const [leaf, root, path] = [leaves[index] ?? Buffer.alloc(0), hex(tree.root(size)), tree.inclusion(index, size)];
        const reached = (l: Uint8Array, i: number, s: number, p: readonly Uint8Array[]) => {
          const found = rootFromInclusion(l, i, s, p);
          return found && hex(found);
        };
        expect(reached(leaf, index, size, path)).toBe(root);
        expect(reached(flipped(leaf), index, size, path)).not.toBe(root);
        expect(reached(leaf, index, size, [...path, leaf])).not.toBe(root);
        if (path.length > 0) {
          expect(reached(leaf, index, size, path.slice(1))).not.toBe(root);
          expect(reached(leaf, index, size, path.with(pick % path.length, flipped(path[pick % path.length] ?? leaf)))).not.toBe(root);
        }
        expect(reached(leaf, size, size, path)).toBeNull();
      }),
    );
  });

  it('show that a tree only grew, and nothing else', () => {
    fc.assert(
      fc.property(sized, ([size, index]) => {
        const older = index + 1;
        const tree = new MerkleTree(leavesOf(size));
        const [then, now, path] = [tree.root(older), tree.root(size), tree.consistency(older, size)];
        expect(isConsistent([older, then], [size, now], path)).toBe(true);
        expect(isConsistent([older, flipped(then)], [size, now], path)).toBe(false);
        expect(isConsistent([older, then], [size, flipped(now)], path)).toBe(false);
        expect(isConsistent([older, then], [size, now], [...path, now])).toBe(false);
        if (older < size) expect(isConsistent([older, then], [size, now], path.slice(1))).toBe(false);
      }),
    );
  });
});
