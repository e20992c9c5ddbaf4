import { Groups } from '../groups.ts';
import type { Relation } from '../sources/profile.ts';
import { Act, keptApart } from './apart.ts';
import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';
import type { Ruled } from './rulings.ts';

interface Joined {
  /** claims of one act each, as indices in text order */
  acts: number[][];
  /** the evidence that joined them: a tree within each act */
  used: Edge[];
}

/**
 * Joins claims into acts of saying, the best evidence first. Two acts never become one while anything in one is kept
 * apart from anything in the other, so no chain of weak links can bridge a hard difference. What analysts decided comes before all else.
 */
export function join(facts: readonly Facts[], edges: readonly Edge[], relation: (a: Facts, b: Facts) => Relation, { edges: decided, apart }: Ruled): Joined {
  const groups = new Groups(facts.length);
  const acts = new Map(facts.map((fact) => [fact.index, new Act(fact)]));
  const used: Edge[] = [];
  for (const edge of [...decided, ...inOrder(facts, edges)]) {
    const [x, y] = [groups.find(edge.a), groups.find(edge.b)];
    const [actX, actY] = [acts.get(x), acts.get(y)];
    if (x === y || !actX || !actY || keptApart(actX, actY, edge, relation, apart)) continue;
    groups.join(x, y);
    const root = groups.find(x);
    const [kept, gone] = root === x ? [actX, actY] : [actY, actX];
    kept.absorb(gone, edge);
    acts.delete(root === x ? y : x);
    used.push(edge);
  }
  return { acts: groups.lists(), used };
}

/** Best first; ties by where the claims stand, so that the order in which reports were given does not matter. */
function inOrder(facts: readonly Facts[], edges: readonly Edge[]): Edge[] {
  const place = places(facts);
  const [first, second] = [new Int32Array(edges.length), new Int32Array(edges.length)];
  for (const [n, { a, b }] of edges.entries()) {
    const [x, y] = [place[a] ?? 0, place[b] ?? 0];
    first[n] = Math.min(x, y);
    second[n] = Math.max(x, y);
  }
  const byWorth = (n: number, m: number): number =>
    (edges[m]?.score ?? 0) - (edges[n]?.score ?? 0) ||
    (first[n] ?? 0) - (first[m] ?? 0) ||
    (second[n] ?? 0) - (second[m] ?? 0) ||
    ((edges[n]?.rule ?? '') < (edges[m]?.rule ?? '') ? -1 : 1);
  return Array.from(edges.keys())
    .sort(byWorth)
    .flatMap((n) => edges[n] ?? []);
}

/** By claim, its rank in the order of where claims stand; equal where that is the same. */
function places(facts: readonly Facts[]): Int32Array {
  const sorted = facts.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const place = new Int32Array(facts.length);
  for (const [rank, fact] of sorted.entries()) {
    const before = sorted[rank - 1];
    place[fact.index] = before?.key === fact.key ? (place[before.index] ?? 0) : rank;
  }
  return place;
}
