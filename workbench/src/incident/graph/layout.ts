import { Graph, layout } from '@dagrejs/dagre';
import { Position } from '@xyflow/react';
import type { OriginView } from '../../../../src/http/contract/incidents.ts';
import type { ClaimView } from '../../../../src/http/contract/reports.ts';

export const [WIDTH, HEIGHT] = [190, 64];
const [COLUMN, GAP] = [WIDTH + 70, 34];

/** From which side a link leaves and on which it arrives: across where the columns differ, down or up within one. */
export function sidesOf(from: { x: number; y: number }, to: { x: number; y: number }): [leaves: Position, arrives: Position] {
  if (from.x < to.x) return [Position.Right, Position.Left];
  if (from.x > to.x) return [Position.Left, Position.Right];
  return from.y < to.y ? [Position.Bottom, Position.Top] : [Position.Top, Position.Bottom];
}

export interface Placed {
  claim: ClaimView;
  x: number;
  y: number;
}

/**
 * Where each mention stands: across by when it was made, one column a moment, those without a date last; down as the tree has them, so that
 * retellings stay near what they retell (dagre), pushed apart where a column is crowded.
 */
export function layoutOf(origin: OriginView, claims: ReadonlyMap<string, ClaimView>): { nodes: Placed[]; columns: { x: number; words: string | null }[] } {
  const shown = origin.tree.flatMap(({ claim }) => claims.get(claim) ?? []);
  const moments = [...new Map(shown.flatMap(({ when }) => (when ? [[when.from, when.words] as const] : [])))].sort(([a], [b]) => a - b);
  const undated = shown.some(({ when }) => when === null);
  const columnOf = ({ when }: ClaimView): number => (when === null ? moments.length : moments.findIndex(([from]) => from === when.from));

  const graph = new Graph().setGraph({ rankdir: 'LR', nodesep: GAP, ranksep: COLUMN }).setDefaultEdgeLabel(() => ({}));
  for (const { id } of shown) graph.setNode(id, { width: WIDTH, height: HEIGHT });
  for (const { link } of origin.tree) if (link) graph.setEdge(link.to, link.from);
  layout(graph);

  const nodes: Placed[] = [];
  const bottoms = new Map<number, number>();
  for (const claim of shown.toSorted((a, b) => graph.node(a.id).y - graph.node(b.id).y)) {
    const column = columnOf(claim);
    const y = Math.max(graph.node(claim.id).y - HEIGHT / 2, bottoms.get(column) ?? 0);
    bottoms.set(column, y + HEIGHT + GAP);
    nodes.push({ claim, x: column * COLUMN, y });
  }
  const columns = moments.map(([, words], index) => ({ x: index * COLUMN, words }));
  return { nodes, columns: undated ? [...columns, { x: moments.length * COLUMN, words: null }] : columns };
}
