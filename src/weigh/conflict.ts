import type { Slot } from '../model/claim.ts';
import type { Conflict } from '../model/incident.ts';

const BY_SLOT: readonly (readonly [RegExp, Conflict])[] = [
  [/^(?:where|other:hospital)$/, 'place'],
  [/^(?:when|other:(?:end|time of .+))$/, 'time'],
  [/^(?:killed|injured|missing|arrested|count:.+|other:(?:age of .+|calibre))$/, 'number'],
  [/^(?:identity|other:(?:suspect|who did it|who fired|attacker|number of doers))$/, 'actor'],
  [/^(?:responsibility|other:(?:involved|same voice))$/, 'attribution'],
  [/^means$/, 'means'],
  [/^other:(?:cause|motive)$/, 'cause'],
  [/^target$/, 'target'],
  [/^(?:outcome|other:(?:condition|after the deed|charges|those hit|wound|duty|manner of death))$/, 'outcome'],
  [/^what$/, 'kind of event'],
];
const YES_NO = new Set(['yes', 'no', 'not known']);

/** What the answers to a contested question differ in. */
export function conflictOf(slot: Slot, values: readonly string[]): Conflict {
  const known = BY_SLOT.find(([pattern]) => pattern.test(slot));
  if (known) return known[1];
  return values.every((value) => YES_NO.has(value)) ? 'did it happen' : 'other';
}
