import type { Claim } from '../../model/claim.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Toll, TollFigure } from '../../model/toll.ts';
import type { Grouped } from './grouped.ts';

const NOWHERE: readonly Span[] = [];

/**
 * The claims that speak of the incident of a group: of reports about it all but those in passages about others, of other reports those in the passages
 * about it. A report that a person put into two incidents without naming passages speaks of both.
 */
export function claimsOf({ membership, elsewhere }: Grouped, byReport: ReadonlyMap<string, readonly Claim[]>): Claim[] {
  return membership.flatMap(({ report, passages = NOWHERE }) => {
    const claims = byReport.get(report) ?? [];
    const others = elsewhere.get(report) ?? NOWHERE;
    if (passages.length > 0) return claims.filter((claim) => stands(startOf(claim), passages));
    return others.length === 0 ? claims : claims.filter((claim) => !stands(startOf(claim), others));
  });
}

/** The reports that are about the incident of a group, each without the toll of another. */
export function reportsAbout({ members, membership, elsewhere }: Grouped): Extraction[] {
  const recalling = new Set(membership.flatMap(({ report, passages }) => (passages === undefined ? [] : [report])));
  return members.filter(({ report }) => !recalling.has(report.id)).map((member) => withoutTolls(member, elsewhere.get(member.report.id) ?? NOWHERE));
}

/** How many reports are about an incident, those left out of which only a passage is. */
export function countAbout({ membership }: Pick<Grouped, 'membership'>): number {
  return membership.filter(({ passages }) => passages === undefined).length;
}

function withoutTolls(extraction: Extraction, others: readonly Span[]): Extraction {
  const { toll } = extraction.incident;
  if (!toll || others.length === 0) return extraction;
  const own = (figure: TollFigure | null) => (figure?.span && stands(figure.span[0], others) ? null : figure);
  const left: Toll = { killed: own(toll.killed), injured: own(toll.injured) };
  return { ...extraction, incident: { ...extraction.incident, toll: left } };
}

const startOf = ({ content, context }: Claim): number => content[0]?.[0] ?? context[0];
const stands = (at: number, spans: readonly Span[]): boolean => spans.some(([start, end]) => at >= start && at < end);
