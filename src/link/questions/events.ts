import type { DraftAnswer } from './draft.ts';
import { byValue, type Given } from './slots.ts';
import { joined } from './words.ts';

/** Kinds of events that nobody does on purpose. */
const MISHAPS: ReadonlySet<string> = new Set(['crash', 'flood', 'earthquake', 'storm', 'collapse', 'leak', 'outbreak']);
/** Kinds that somebody does. The rest (fires, explosions) may be either. */
const DEEDS: ReadonlySet<string> = new Set(['shooting', 'stabbing', 'bombing', 'strike', 'kidnapping', 'robbery', 'confrontation', 'attack', 'protest']);
/** Kinds told less often than this part of the most told one are asides. */
const ASIDE = 0.25;

/** What happened: names for one event go together; a mishap and a deed exclude one another. */
export function eventAnswers(given: readonly Given[]): DraftAnswer[] {
  const all = byValue(given);
  const most = Math.max(0, ...all.map(({ claims }) => claims.length));
  const answers = all.filter(({ claims }) => claims.length >= most * ASIDE);
  const mishaps = answers.filter(({ value }) => MISHAPS.has(value));
  const deeds = answers.filter(({ value }) => DEEDS.has(value));
  const either = answers.filter((a) => !mishaps.includes(a) && !deeds.includes(a));
  if (mishaps.length === 0 || deeds.length === 0) return answers.length === 0 ? [] : [joined(answers)];
  return [joined(deeds), joined(mishaps), ...(either.length > 0 ? [joined(either)] : [])];
}
