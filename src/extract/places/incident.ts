import type { Place, PlaceMention } from '../../model/place.ts';
import type { Doc } from '../../text/doc.ts';
import { EVENT } from './role.ts';

/**
 * Where the incident happened: the resolved mention that the lead, event verbs, frequency and specificity speak for (a town beats its country).
 * Datelines count little, affiliations not at all. Null when no place was resolved.
 */
export function incidentPlace(mentions: readonly PlaceMention[], doc: Doc): Place | null {
  const scores = new Map<string, { place: Place; score: number; first: number }>();
  for (const mention of mentions) {
    if (mention.place === null || mention.role === 'affiliation') continue;
    const index = doc.sentences.findIndex((s) => mention.span[0] >= s.start && mention.span[0] < s.end);
    const sentence = doc.sentences[index];
    // further down, reports tell of other incidents
    const trust = index < 6 ? 1 : 0.5;
    let score = mention.role === 'event' ? 1 + 2 * trust : mention.role === 'dateline' ? 0.3 : 1;
    score += index < 0 ? 0 : 4 / (1 + index / 2);
    if (mention.role !== 'dateline' && sentence && EVENT.test(doc.text.slice(sentence.start, sentence.end))) score += trust;
    const key = `${mention.place.latitude},${mention.place.longitude}`;
    const known = scores.get(key);
    if (known) known.score += score * 0.5;
    else scores.set(key, { place: mention.place, score, first: mention.span[0] });
  }
  const ranked = [...scores.values()].map((item) => ({ ...item, score: item.score * specificity(item.place.radius_km) }));
  ranked.sort((a, b) => b.score - a.score || a.first - b.first);
  return ranked[0]?.place ?? null;
}

/** A factor between 1 for a town and 0.2 for a continent. */
function specificity(radius: number): number {
  return Math.max(0.2, 1 - Math.log10(1 + radius / 15) / 2.2);
}
