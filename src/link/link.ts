import type { Extraction } from '../model/extraction.ts';
import type { Linked } from '../model/linked.ts';
import type { NameRuling } from '../model/review.ts';
import type { Ruling } from '../model/ruling.ts';
import { findIncidents } from './incidents.ts';
import { traceOrigins } from './origins/origins.ts';
import { noteQuestions } from './questions/note.ts';
import { nameSources } from './sources/sources.ts';

/**
 * From mentions to what stands behind them, over all reports at once. The order of the reports changes ids, nothing else.
 * `rulings`: what analysts decided about pairs of claims, by the ids they have here; `names`: about pairs of names.
 *
 *     claims ──► sources ──► origins ──► incidents ──► questions
 */
export function link(extractions: readonly Extraction[], rulings: readonly Ruling[] = [], names: readonly NameRuling[] = []): Linked {
  // 1. sources: who speaks, relays, publishes, under whatever names
  const named = nameSources(extractions, names);
  // 2. origins: which claims repeat one act of saying
  const { claims, origins } = traceOrigins(named, rulings);
  // 3. incidents and the questions their claims answer
  const incidents = findIncidents(named.extractions, claims);
  return { reports: extractions.map((e) => e.report), sources: named.sources, claims: noteQuestions(claims, incidents), origins, incidents };
}
