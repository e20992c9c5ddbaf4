import type { Claim } from '../../model/claim.ts';
import type { Drift } from '../../model/drift.ts';
import type { Linked } from '../../model/linked.ts';

/** Two outlets that each give the other as where they have it from, so that nobody is left who saw or heard it. */
export function circularReports({ claims, sources, origins }: Linked): Drift[] {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  return origins.flatMap(({ claims: members }) => {
    const citing = new Map<string, { claim: Claim; from: string; to: string }>();
    for (const claim of members.flatMap((id) => claimOf.get(id) ?? [])) for (const edge of citationsIn(claim)) citing.set(`${edge.from} ${edge.to}`, edge);
    return [...citing.values()].flatMap(({ claim, from, to }): Drift[] => {
      const back = citing.get(`${to} ${from}`);
      // each two once, the one met first in front
      if (!back || members.indexOf(back.claim.id) < members.indexOf(claim.id)) return [];
      const [a, b] = [nameOf.get(from) ?? from, nameOf.get(to) ?? to];
      const what = `${a} has it from ${b}, and ${b} has it from ${a}.`;
      const spans = [claim, back.claim].map((own) => ({ report: own.report, span: own.chain.find(({ role }) => role !== 'publisher')?.span ?? own.context }));
      return [{ kind: 'attribution', claims: [claim.id, back.claim.id], what, spans, rule: 'drift.circular' }];
    });
  });
}

/** Who publishes the claim, and whom it is given to. */
function citationsIn(claim: Claim): { claim: Claim; from: string; to: string }[] {
  const from = claim.chain.findLast(({ role }) => role === 'publisher')?.source;
  if (!from || claim.form === 'narrator') return [];
  return claim.chain.flatMap(({ role, source }) => (role !== 'publisher' && source !== null && source !== from ? [{ claim, from, to: source }] : []));
}
