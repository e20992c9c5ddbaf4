import type { Extraction } from '../../model/extraction.ts';
import type { Membership } from '../../model/incident.ts';

/** An extraction with what its report says of an incident: all of it, or the claims that begin in the passages which speak of it. */
export function cutTo(extraction: Extraction, { passages = [] }: Pick<Membership, 'passages'>): Extraction {
  if (passages.length === 0) return extraction;
  const claims = extraction.claims.filter(({ content, context }) => {
    const at = content[0]?.[0] ?? context[0];
    return passages.some(([start, end]) => at >= start && at < end);
  });
  const left = new Set(claims.map(({ id }) => id));
  return { ...extraction, claims: claims.map((claim) => (claim.nested_in !== null && !left.has(claim.nested_in) ? { ...claim, nested_in: null } : claim)) };
}
