import type { Claim } from '../model/claim.ts';
import type { Incident } from '../model/incident.ts';
import type { View } from './view.ts';

/** The claims of the reports about an incident, and those in the passages of other reports that speak of it. */
export function claimsAbout(view: Pick<View, 'claimsIn'>, { reports, membership = [] }: Incident): Claim[] {
  const passagesOf = new Map(membership.map(({ report, passages = [] }) => [report, passages]));
  return reports.flatMap((report) => {
    const claims = view.claimsIn.get(report) ?? [];
    const passages = passagesOf.get(report) ?? [];
    if (passages.length === 0) return claims;
    return claims.filter(({ content, context }) => {
      const at = content[0]?.[0] ?? context[0];
      return passages.some(([start, end]) => at >= start && at < end);
    });
  });
}
