import { numberOf } from '../../../case/ids.ts';
import type { Standing } from '../../../case/standing.ts';
import type { Group, Grouping } from './grouping.ts';

/**
 * For each incident, all that its linking depends on besides the texts, as one string: which reports, in which version, and what people decided
 * about their claims and about names. While it stays the same, what was linked is still right.
 */
export function stampsOf(grouping: Grouping, standing: Standing, versionOf: (report: number) => number | null): Map<string, string> {
  const parts = new Map<string, string[]>();
  for (const { id, reports } of grouping.groups()) parts.set(id, [reports.map((report) => `${report}.${versionOf(report)}`).join()]);
  const note = (group: Group | null, decision: unknown): void => {
    if (group !== null) parts.get(group.id)?.push(JSON.stringify(decision));
  };
  const addedTo = new Map<string, Group | null>();
  for (const [report, additions] of standing.added)
    for (const addition of additions) {
      const group = grouping.ofReport(numberOf(report));
      addedTo.set(addition.claim, group);
      note(group, addition);
    }
  const groupOf = (claim: string): Group | null => grouping.ofClaim(claim) ?? addedTo.get(claim) ?? null;
  for (const [claim, review] of standing.reviews) if (review === 'rejected') note(groupOf(claim), claim);
  for (const [claim, edits] of standing.edits) note(groupOf(claim), edits);
  for (const { claims, ruling, by, at, reason } of standing.rulings)
    for (const group of new Set(claims.map(groupOf))) note(group, [claims, ruling, by, at, reason]);
  for (const { claims, verdict, by } of standing.verdicts) for (const group of new Set(claims.map(groupOf))) note(group, [claims, verdict, by]);
  const names = JSON.stringify(standing.names.map(({ names: pair, ruling }) => [pair, ruling]));
  return new Map([...parts].map(([id, own]) => [id, `${names}${own.join()}`]));
}
