import type { TrackRecord } from './record.ts';
import type { Interval } from './wilson.ts';

/** A record as one sentence of counts, each share with its interval. */
export function sayRecord(
  { topic, settled, held, held_interval, contradicted, corrected, corrected_interval, hours_to_correct }: TrackRecord,
  name: string,
): string {
  const about = topic === null ? '' : ` on ${topic}`;
  const first = `${name}${about}: of ${settled} settled ${settled === 1 ? 'question' : 'questions'}, the first answer held in ${held} (${sayInterval(held_interval)}) and was contradicted in ${contradicted}`;
  if (contradicted === 0) return `${first}.`;
  const speed = hours_to_correct.length === 0 ? '' : `, after ${sayHours(hours_to_correct)}`;
  return `${first}, of which it corrected ${corrected} itself (${sayInterval(corrected_interval)})${speed}.`;
}

function sayInterval([low, high]: Interval): string {
  return `95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}`;
}

function sayHours(hours: readonly number[]): string {
  const [shortest, longest] = [hours[0] ?? 0, hours.at(-1) ?? 0];
  return shortest === longest ? `${shortest} hours` : `${shortest} to ${longest} hours`;
}
