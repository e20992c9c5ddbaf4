import type { Ruling } from '../../model/ruling.ts';
import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';

/** What analysts decided about pairs of claims: evidence before all other, and pairs that nothing may join. */
export interface Ruled {
  edges: readonly Edge[];
  /** whether two claims, by index, must not be one act */
  apart(a: number, b: number): boolean;
}

/** The last ruling on each pair counts; one on a claim that is not here has no effect. */
export function ruled(rulings: readonly Ruling[], facts: readonly Facts[]): Ruled {
  const indexOf = new Map(facts.map(({ claim, index }) => [claim.id, index]));
  const last = new Map<string, { a: number; b: number; ruling: Ruling }>();
  for (const ruling of rulings) {
    const [a, b] = ruling.claims.map((id) => indexOf.get(id));
    if (a === undefined || b === undefined || a === b) continue;
    const pair = { a: Math.min(a, b), b: Math.max(a, b), ruling };
    last.set(key(pair.a, pair.b), pair);
  }
  const all = [...last.values()];
  const different = new Set(all.flatMap(({ a, b, ruling }) => (ruling.ruling === 'different' ? [key(a, b)] : [])));
  return {
    edges: all.flatMap(({ a, b, ruling }) => (ruling.ruling === 'same' ? [edgeOf(a, b, ruling)] : [])),
    apart: (a, b) => different.size > 0 && different.has(key(Math.min(a, b), Math.max(a, b))),
  };
}

const key = (a: number, b: number) => `${a} ${b}`;

/** An analyst's word is no proof: the link is shown as assumed, with who assumed it and why. */
function edgeOf(a: number, b: number, { by, at, reason }: Ruling): Edge {
  const why = `${by} decided on ${at.slice(0, 10)} that both come from one act of saying: ${reason}`;
  return { a, b, kind: 'paraphrases', strength: 'assumed', why, rule: 'origin.ruled', score: Number.POSITIVE_INFINITY, ground: 'ruled' };
}
