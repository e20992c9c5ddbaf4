import type { Assessment } from '../../model/assessment.ts';
import { type TrackRecord, trackRecords } from '../../weigh/track/record.ts';
import { sayRecord } from '../../weigh/track/say.ts';
import { wilson } from '../../weigh/track/wilson.ts';
import type { Part } from './depends.ts';

/** A source's record over incidents, a sentence a topic: counts with their intervals. */
export function recordOf(parts: readonly Part[], assessments: readonly Assessment[], name: string): string[] {
  const settlements = assessments.flatMap((one) => (one.kind === 'settlement' ? [one] : []));
  if (settlements.length === 0) return [];
  const byTopic = new Map<string | null, TrackRecord>();
  for (const { view, source } of parts)
    for (const record of trackRecords(view.dossier, settlements)) {
      if (record.source !== source.id) continue;
      const known = byTopic.get(record.topic);
      byTopic.set(record.topic, known ? summed(known, record) : record);
    }
  return [...byTopic.values()].map((record) => sayRecord(record, name));
}

function summed(a: TrackRecord, b: TrackRecord): TrackRecord {
  const [settled, held] = [a.settled + b.settled, a.held + b.held];
  const [contradicted, corrected] = [a.contradicted + b.contradicted, a.corrected + b.corrected];
  return {
    source: a.source,
    topic: a.topic,
    settled,
    held,
    held_interval: wilson(held, settled),
    contradicted,
    corrected,
    corrected_interval: wilson(corrected, contradicted),
    hours_to_correct: [...a.hours_to_correct, ...b.hours_to_correct].sort((x, y) => x - y),
  };
}
