import type { Claim } from '../../model/claim.ts';
import type { Drift } from '../../model/drift.ts';
import type { Linked } from '../../model/linked.ts';

/** A report gives the claim to somebody: who publishes it, and who is named. */
interface Citation {
  claim: Claim;
  from: string;
  to: string;
}

/** Outlets of which each gives the next as where it has an act of saying from, round to the first: nobody is left who saw or heard it. */
export function circularReports({ claims, sources, origins }: Linked): Drift[] {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  return origins.flatMap(({ claims: members }) => {
    const citing = new Map<string, Citation[]>();
    for (const citation of members.flatMap((id) => citationsIn(claimOf.get(id)))) citing.set(citation.from, [...(citing.get(citation.from) ?? []), citation]);
    return loopsIn(citing).map((loop) => circular(loop, nameOf));
  });
}

/** Who publishes the claim, and whom it is given to. */
function citationsIn(claim: Claim | undefined): Citation[] {
  const from = claim?.chain.findLast(({ role }) => role === 'publisher')?.source;
  if (!claim || !from || claim.form === 'narrator') return [];
  return claim.chain.flatMap(({ role, source }) => (role !== 'publisher' && source !== null && source !== from ? [{ claim, from, to: source }] : []));
}

/** The shortest loop through each outlet that is not in one already, begun at the outlet met first. */
function loopsIn(citing: ReadonlyMap<string, readonly Citation[]>): Citation[][] {
  const loops: Citation[][] = [];
  const inLoop = new Set<string>();
  for (const start of citing.keys()) {
    const loop = inLoop.has(start) ? null : shortestLoop(start, citing);
    if (!loop) continue;
    for (const { from } of loop) inLoop.add(from);
    loops.push(loop);
  }
  return loops;
}

function shortestLoop(start: string, citing: ReadonlyMap<string, readonly Citation[]>): Citation[] | null {
  const reachedBy = new Map<string, Citation>();
  const queue = [start];
  for (const at of queue) {
    for (const citation of citing.get(at) ?? []) {
      if (reachedBy.has(citation.to)) continue;
      reachedBy.set(citation.to, citation);
      if (citation.to === start) return wayBack(start, reachedBy);
      queue.push(citation.to);
    }
  }
  return null;
}

function wayBack(start: string, reachedBy: ReadonlyMap<string, Citation>): Citation[] {
  const way: Citation[] = [];
  let citation = reachedBy.get(start);
  while (citation) {
    way.unshift(citation);
    citation = citation.from === start ? undefined : reachedBy.get(citation.from);
  }
  return way;
}

function circular(loop: readonly Citation[], nameOf: ReadonlyMap<string, string>): Drift {
  const steps = loop.map(({ from, to }, i) => `${nameOf.get(from) ?? from} ${i === 0 ? 'has it ' : ''}from ${nameOf.get(to) ?? to}`);
  return {
    kind: 'attribution',
    claims: loop.map(({ claim }) => claim.id),
    what: `${steps.slice(0, -1).join(', ')}, and ${steps.at(-1)}.`,
    spans: loop.map(({ claim }) => ({ report: claim.report, span: claim.chain.find(({ role }) => role !== 'publisher')?.span ?? claim.context })),
    rule: 'drift.circular',
  };
}
