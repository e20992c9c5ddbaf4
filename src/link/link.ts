import type { Extraction } from '../model/extraction.ts';
import type { Linked } from '../model/linked.ts';
import type { NameRuling } from '../model/review.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Grouping } from './incidents/grouped.ts';
import { findIncidents } from './incidents.ts';
import { traceOrigins } from './origins/origins.ts';
import { noteQuestions } from './questions/note.ts';
import { nameSources } from './sources/sources.ts';

export interface LinkOptions {
  /** what analysts decided about pairs of claims, by the ids they have here */
  rulings?: readonly Ruling[] | undefined;
  /** what they decided about pairs of names */
  names?: readonly NameRuling[] | undefined;
  /** which reports speak of one event, where that was found before */
  group?: Grouping | undefined;
}

/**
 * From mentions to what stands behind them, over all reports at once. The order of the reports changes ids, nothing else.
 *
 *     claims ──► sources ──► origins ──► incidents ──► questions
 */
export function link(extractions: readonly Extraction[], { rulings = [], names = [], group }: LinkOptions = {}): Linked {
  // 1. sources: who speaks, relays, publishes, under whatever names
  const named = nameSources(extractions, names);
  // 2. origins: which claims repeat one act of saying
  const { claims, origins } = traceOrigins(named, rulings);
  // 3. incidents and the questions their claims answer
  const incidents = findIncidents(named.extractions, claims, group);
  return { reports: extractions.map((e) => e.report), sources: named.sources, claims: noteQuestions(claims, incidents), origins, incidents };
}
