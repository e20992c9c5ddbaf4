import { Position } from '@xyflow/react';
import type { OriginView } from '../../../../src/http/contract/incidents.ts';
import type { ClaimView } from '../../../../src/http/contract/reports.ts';

export const [WIDTH, HEIGHT] = [190, 64];
const [COLUMN, ROW] = [WIDTH + 62, HEIGHT + 26];

/** From which side a link leaves and on which it arrives: across where the columns differ, down or up within one. */
export function sidesOf(from: { x: number; y: number }, to: { x: number; y: number }): [leaves: Position, arrives: Position] {
  if (from.x < to.x) return [Position.Right, Position.Left];
  if (from.x > to.x) return [Position.Left, Position.Right];
  return from.y < to.y ? [Position.Bottom, Position.Top] : [Position.Top, Position.Bottom];
}

type Shown = Pick<ClaimView, 'id' | 'when'>;
type Tree = readonly Pick<OriginView['tree'][number], 'claim' | 'link'>[];

/**
 * Where each mention stands: across by when it was made, one column a moment, those without a date last; down in the order of the tree, the
 * trees that begin first on top. A retelling goes on in the row of what it retells where that way is free, or else in the next free row below.
 */
export function layoutOf<C extends Shown>(
  tree: Tree,
  claims: ReadonlyMap<string, C>,
): { nodes: { claim: C; x: number; y: number }[]; columns: { x: number; words: string | null }[] } {
  const shown = tree.flatMap(({ claim }) => claims.get(claim) ?? []);
  const moments = [...new Map(shown.flatMap(({ when }) => (when ? [[when.from, when.words] as const] : [])))].sort(([a], [b]) => a - b);
  const undated = shown.some(({ when }) => when === null);
  const columnOf = ({ when }: Shown): number => (when === null ? moments.length : moments.findIndex(([from]) => from === when.from));

  const rows = new Rows();
  const nodes = new Map<string, { claim: C; column: number; row: number }>();
  for (const { claim: id, link } of firstToBegin(tree, (id) => claims.get(id)?.when?.from ?? Number.POSITIVE_INFINITY)) {
    const claim = claims.get(id);
    if (!claim) continue;
    const column = columnOf(claim);
    const parent = link && nodes.get(link.to);
    const row = rows.take(parent?.row ?? 0, parent && parent.column !== column ? parent.column : column, column);
    nodes.set(id, { claim, column, row });
  }
  const columns = moments.map(([, words], index) => ({ x: index * COLUMN, words }));
  return {
    nodes: [...nodes.values()].map(({ claim, column, row }) => ({ claim, x: column * COLUMN, y: row * ROW })),
    columns: undated ? [...columns, { x: moments.length * COLUMN, words: null }] : columns,
  };
}

/** The trees of a forest, each whole, in the order in which their roots were made. */
function firstToBegin(forest: Tree, madeAt: (claim: string) => number): Tree {
  const trees: Tree[number][][] = [];
  for (const node of forest) {
    const last = trees.at(-1);
    if (node.link === null || last === undefined) trees.push([node]);
    else last.push(node);
  }
  const begins = (tree: Tree): number => (tree[0] ? madeAt(tree[0].claim) : 0);
  return trees.toSorted((a, b) => (begins(a) < begins(b) ? -1 : Number(begins(a) > begins(b)))).flat();
}

/** Which places of a grid are taken, by mentions and by the ways of links. */
class Rows {
  readonly #taken = new Set<string>();

  /** The first row from `least` on where every column behind `from` up to `to` is free, or `to` alone when both are one; it is taken from then on. */
  take(least: number, from: number, to: number): number {
    const step = Math.sign(to - from);
    const way = step === 0 ? [to] : Array.from({ length: Math.abs(to - from) }, (_, index) => from + step * (index + 1));
    let row = least;
    while (way.some((column) => this.#taken.has(`${column} ${row}`))) row++;
    for (const column of way) this.#taken.add(`${column} ${row}`);
    return row;
  }
}
