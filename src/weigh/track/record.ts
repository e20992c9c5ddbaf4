import type { Settlement } from '../../model/assessment.ts';
import type { Claim } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import { settledQuestion } from '../../model/settled.ts';
import { hoursBetween } from './hours.ts';
import { type Interval, wilson } from './wilson.ts';

/** How a source fared on settled questions of one topic. Counts and intervals; there is no score. */
export interface TrackRecord {
  source: string;
  /** null for questions settled without a topic */
  topic: string | null;
  /** settled questions the source gave an accepted or rejected answer to */
  settled: number;
  /** of these, its first answer was accepted */
  held: number;
  held_interval: Interval;
  /** its first answer was rejected */
  contradicted: number;
  /** of the contradicted, it gave an accepted answer later, by itself */
  corrected: number;
  corrected_interval: Interval;
  /** hours from the rejected answer to the accepted one, where both are dated, shortest first */
  hours_to_correct: number[];
}

/**
 * The record of every source that spoke to a settled question, by topic, in the order of the dossier's sources. A question counts once for a source, however often it
 * repeats itself. The last settlement of a question stands. Retelling is not speaking: the one who spoke first in a claim's chain answers for it.
 */
export function trackRecords(dossier: Dossier, settlements: readonly Settlement[]): TrackRecord[] {
  const standing = new Map(
    settlements.flatMap((settlement) => {
      const question = settledQuestion(dossier, settlement);
      return question === null ? [] : [[question.id, settlement]];
    }),
  );
  const records = new Map<string, TrackRecord>();
  for (const [question, settlement] of standing) {
    for (const [source, told] of answersBySource(dossier, question)) {
      const verdicts = told.flatMap(({ value, at }) => {
        const accepted = settlement.accepted.includes(value);
        return accepted || settlement.rejected.includes(value) ? [{ accepted, at }] : [];
      });
      const [first] = verdicts;
      if (!first) continue;
      const key = JSON.stringify([source, settlement.topic]);
      const record = records.get(key) ?? empty(source, settlement.topic);
      records.set(key, record);
      record.settled++;
      if (first.accepted) record.held++;
      else {
        record.contradicted++;
        const later = verdicts.find(({ accepted }) => accepted);
        if (later) record.corrected++;
        const hours = later ? hoursBetween(first.at, later.at) : null;
        if (hours !== null) record.hours_to_correct.push(hours);
      }
    }
  }
  const order = new Map(dossier.sources.map(({ id }, i) => [id, i]));
  return [...records.values()]
    .map((record) => ({
      ...record,
      held_interval: wilson(record.held, record.settled),
      corrected_interval: wilson(record.corrected, record.contradicted),
      hours_to_correct: record.hours_to_correct.sort((a, b) => a - b),
    }))
    .sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || compare(a.topic ?? '', b.topic ?? ''));
}

function empty(source: string, topic: string | null): TrackRecord {
  return { source, topic, settled: 0, held: 0, held_interval: [0, 1], contradicted: 0, corrected: 0, corrected_interval: [0, 1], hours_to_correct: [] };
}

/** What each source said to a question, in time; undated answers keep the order of the dossier and come last. */
function answersBySource({ claims, reports }: Dossier, question: string): Map<string, { value: string; at: string | null }[]> {
  const published = new Map(reports.map((report) => [report.id, report.published]));
  const told = new Map<string, { value: string; at: string | null }[]>();
  for (const claim of claims) {
    const source = speakerOf(claim);
    if (source === null) continue;
    for (const answer of claim.answers) {
      if (answer.question !== question) continue;
      const list = told.get(source) ?? [];
      list.push({ value: answer.value, at: claim.said_at?.value ?? published.get(claim.report) ?? null });
      told.set(source, list);
    }
  }
  for (const list of told.values()) list.sort((a, b) => compare(a.at ?? '~', b.at ?? '~'));
  return told;
}

function speakerOf({ chain }: Claim): string | null {
  return chain[0]?.source ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
