import type { Standing } from '../../case/decisions/standing.ts';
import { claimName, isAdded, numberOf } from '../../case/ids.ts';
import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { labelOf, type View } from '../../present/view.ts';
import type { ClaimState, ClaimView } from '../contract/reports.ts';
import { momentHappened, momentSaid } from './moments.ts';

/** A claim as the workbench shows it; `linked` is the case it is linked in, null for one that is in no dossier. */
export function claimView(claim: Claim, report: Report, standing: Standing, linked: View): ClaimView {
  // sources, origins and questions are filled in where the claim was linked
  const as = linked.claims.get(claim.id) ?? claim;
  return {
    ...claim,
    chain: as.chain.length === claim.chain.length ? as.chain : claim.chain,
    answers: as.answers.length === claim.answers.length ? as.answers : claim.answers,
    origin: as.origin,
    name: claimName(numberOf(claim.id)),
    state: stateOf(claim.id, standing),
    from: fromOf(as, linked),
    when: momentSaid(claim, report),
    happened: momentHappened(claim),
  };
}

function stateOf(claim: string, { reviews, edits, credibility }: Standing): ClaimState {
  return { review: reviews.get(claim) ?? null, edited: edits.has(claim), added: isAdded(claim), credibility: credibility.get(claim) ?? null };
}

function fromOf({ origin: id }: Claim, linked: View): ClaimView['from'] {
  const origin = id === null ? undefined : linked.origins.get(id);
  if (origin === undefined) return null;
  const reports = new Set(origin.claims.map((claim) => linked.claims.get(claim)?.report));
  return { id: origin.id, label: labelOf(origin), mentions: origin.claims.length, reports: reports.size };
}
