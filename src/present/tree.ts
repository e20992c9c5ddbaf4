import type { Claim } from '../model/claim.ts';
import type { Origin, OriginLink } from '../model/origin.ts';
import type { View } from './view.ts';

/** A claim and those that retell it, with the link that says so (null at a root). */
export interface TreeNode {
  claim: Claim;
  link: OriginLink | null;
  depth: number;
}

const STRENGTH: readonly OriginLink['strength'][] = ['proven', 'likely', 'assumed'];

/**
 * An origin's claims as a tree in reading order. Each claim hangs by its strongest link; rings are cut. Claims no link reaches
 * stand at the top, in the order of the origin.
 */
export function treeOf(origin: Origin, claims: readonly Claim[]): TreeNode[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const parent = new Map<string, OriginLink>();
  const forest = new Forest();
  const links = origin.links.filter(({ from, to }) => from !== to && byId.has(from) && byId.has(to));
  for (const link of links.toSorted((a, b) => STRENGTH.indexOf(a.strength) - STRENGTH.indexOf(b.strength))) {
    if (!parent.has(link.from) && forest.join(link.from, link.to)) parent.set(link.from, link);
  }
  const children = new Map<string, Claim[]>();
  for (const claim of claims) {
    const up = parent.get(claim.id)?.to ?? '';
    const list = children.get(up);
    if (list) list.push(claim);
    else children.set(up, [claim]);
  }
  const nodes: TreeNode[] = [];
  const stack = (children.get('') ?? []).map((claim) => ({ claim, depth: 0 })).toReversed();
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { claim, depth } = top;
    nodes.push({ claim, depth, link: parent.get(claim.id) ?? null });
    // to go on speaking is no retelling: it stands beside what it continues
    for (const child of (children.get(claim.id) ?? []).toReversed())
      stack.push({ claim: child, depth: parent.get(child.id)?.kind === 'continues' ? depth : depth + 1 });
  }
  return nodes;
}

/** Knows the root of each tree, so that a link that would close a ring is seen without walking the tree (Tarjan 1975, path halving). */
class Forest {
  readonly #up = new Map<string, string>();

  /** Hangs a root under another node; false, and nothing done, when that node stands below it already. */
  join(root: string, under: string): boolean {
    const top = this.#rootOf(under);
    if (top === root) return false;
    this.#up.set(root, top);
    return true;
  }

  #rootOf(node: string): string {
    let at = node;
    for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) {
      const next = this.#up.get(up) ?? up;
      if (next !== up) this.#up.set(at, next);
      at = next;
    }
    return at;
  }
}

/** When a claim was made, as far as known: the time said, else the post's, else the report's publication. */
export function whenSaid(view: View, claim: Claim): { value: string; of: 'said' | 'posted' | 'published' } | null {
  if (claim.said_at) return { value: claim.said_at.value, of: 'said' };
  const report = view.reports.get(claim.report);
  const posted = claim.post === null ? null : report?.posts[claim.post]?.posted;
  if (posted) return { value: posted, of: 'posted' };
  return report?.published ? { value: report.published, of: 'published' } : null;
}
