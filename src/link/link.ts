import type { Claim } from '../model/claim.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Linked, OpenIncident } from '../model/linked.ts';
import { findIncidents } from './incidents.ts';
import { traceOrigins } from './origins/origins.ts';
import { nameSources } from './sources/sources.ts';

/**
 * From mentions to what stands behind them, over all reports at once. The order of the reports changes ids, nothing else.
 *
 *     claims ──► sources ──► origins ──► incidents ──► questions
 */
export function link(extractions: readonly Extraction[]): Linked {
  // 1. sources: who speaks, relays, publishes, under whatever names
  const named = nameSources(extractions);
  // 2. origins: which claims repeat one act of saying
  const { claims, origins } = traceOrigins(named);
  // 3. incidents and the questions their claims answer
  const found = named.extractions.map((extraction) => ({ ...extraction, claims: claims.filter((c) => c.report === extraction.report.id) }));
  const incidents = findIncidents(found, claims);
  return { reports: extractions.map((e) => e.report), sources: named.sources, claims: withQuestions(claims, incidents), origins, incidents };
}

/** Notes in each answer of a claim the question it was counted under. */
function withQuestions(claims: readonly Claim[], incidents: readonly OpenIncident[]): Claim[] {
  const questionOf = new Map<string, string>();
  for (const { questions } of incidents) {
    for (const { id, slot, answers } of questions) for (const { claims: ids } of answers) for (const claim of ids) questionOf.set(`${claim} ${slot}`, id);
  }
  return claims.map((claim) => ({
    ...claim,
    answers: claim.answers.map((answer) => ({ ...answer, question: questionOf.get(`${claim.id} ${answer.slot}`) ?? null })),
  }));
}
