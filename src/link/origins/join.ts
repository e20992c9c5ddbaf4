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
    kept.absorb(gone);
    acts.delete(root === x ? y : x);
    used.push(edge);
  }
  return { acts: groups.lists(), used };
}

/** Best first; ties by where the claims stand, so that the order in which reports were given does not matter. */
function inOrder(facts: readonly Facts[], edges: readonly Edge[]): Edge[] {
  const key = ({ a, b }: Edge) => [facts[a]?.key ?? '', facts[b]?.key ?? ''].sort().join(' ');
  return edges
    .map((edge) => ({ edge, key: key(edge) }))
    .sort((x, y) => y.edge.score - x.edge.score || (x.key < y.key ? -1 : x.key > y.key ? 1 : x.edge.rule < y.edge.rule ? -1 : 1))
    .map(({ edge }) => edge);
}
