import type { Claim } from '../../model/claim.ts';
import type { Origin } from '../../model/origin.ts';
import type { Named } from '../sources/sources.ts';

/** Puts every claim into exactly one origin. */
export function traceOrigins({ extractions }: Named): { claims: Claim[]; origins: Origin[] } {
  const claims = extractions.flatMap((e) => e.claims).map((claim, i) => ({ ...claim, origin: `o${i + 1}` }));
  const origins = claims.map((claim) => ({ id: claim.origin, speaker: null, label: 'statement', claims: [claim.id], links: [] }));
  return { claims, origins };
}
