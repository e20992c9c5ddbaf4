import { createHash } from 'node:crypto';
import { TOOL } from '../../model/tool.ts';
import { reportsOfClaims } from '../../store/index/claims.ts';
import type { Standing } from '../decisions/standing.ts';
import { numberOf } from '../ids.ts';
import type { OpenCase } from '../open-case.ts';
import { byReport, type Group } from './groups.ts';

/**
 * For each incident a hash of all that its linking depends on: the tool, which reports, in which version and why, and what people decided about
 * their claims and about names. While it stays the same, what was linked is still right.
 */
export async function stampsOf(
  { db, id: caseId }: Pick<OpenCase, 'db' | 'id'>,
  groups: readonly Group[],
  standing: Standing,
  versionOf: (report: number) => number | null,
): Promise<Map<string, string>> {
  const decisions = decisionsIn(standing);
  const reportOf = await reportsOfClaims(db, caseId, [...new Set(decisions.flatMap(({ claims }) => claims.map(numberOf)))]);
  for (const [report, additions] of standing.added) for (const { claim } of additions) reportOf.set(numberOf(claim), numberOf(report));
  const groupsOf = byReport(groups);
  const names = standing.names.map(({ names: pair, ruling }) => [pair, ruling]);
  const parts = new Map<string, unknown[]>();
  for (const { id, reports, membership, elsewhere } of groups)
    parts.set(id, [TOOL, names, reports.map((report) => [report, versionOf(report)]), membership, [...elsewhere]]);
  for (const { claims, told } of decisions) {
    const touched = new Set(claims.flatMap((claim) => (groupsOf.get(reportOf.get(numberOf(claim)) ?? -1) ?? []).map(({ id }) => id)));
    for (const group of touched) parts.get(group)?.push(told);
  }
  return new Map([...parts].map(([id, own]) => [id, createHash('sha256').update(JSON.stringify(own)).digest('hex')]));
}

/** What people decided that linking or weighing respects, each with the claims it is about. */
function decisionsIn({ added, reviews, edits, rulings, verdicts }: Standing): { claims: readonly string[]; told: unknown }[] {
  return [
    ...[...added.values()].flat().map((addition) => ({ claims: [addition.claim], told: addition })),
    ...[...reviews].filter(([, review]) => review === 'rejected').map(([claim]) => ({ claims: [claim], told: claim })),
    ...[...edits].map(([claim, made]) => ({ claims: [claim], told: made })),
    ...rulings.map((ruling) => ({ claims: ruling.claims, told: ruling })),
    ...verdicts.map((verdict) => ({ claims: verdict.claims, told: verdict })),
  ];
}
