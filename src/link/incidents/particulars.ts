import type { Claim } from '../../model/claim.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Place } from '../../model/place.ts';
import type { TimeValue } from '../../model/time.ts';

/** The kind of event most claims speak of, earlier claims weighing more; `event` when none says. */
export function typeOf(claims: readonly Claim[]): string {
  const votes = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const claim of claims) {
    const rank = seen.get(claim.report) ?? 0;
    seen.set(claim.report, rank + 1);
    for (const { slot, value } of claim.answers) if (slot === 'what') votes.set(value, (votes.get(value) ?? 0) + 1 / (1 + rank / 3));
  }
  return top(votes) ?? 'event';
}

/** The place most reports name, a town counting for more than the country around it; of places that tie, the first. */
export function placeOf(group: readonly Extraction[]): Place | null {
  const places = new Map<string, Place>();
  const votes = new Map<string, number>();
  for (const { place } of group.map((e) => e.incident)) {
    if (place === null) continue;
    const key = `${place.latitude},${place.longitude}`;
    places.set(key, places.get(key) ?? place);
    votes.set(key, (votes.get(key) ?? 0) + specificity(place.radius_km));
  }
  const best = top(votes);
  return best === null ? null : (places.get(best) ?? null);
}

/** From 1 for a point to 0.04 for a continent: a vague place is seldom wrong, and seldom an answer. */
function specificity(radius: number): number {
  return Math.max(0.2, 1 - Math.log10(1 + radius / 15) / 2.2) ** 2;
}

/**
 * The day most reports name, as exactly as one of them tells it. No incident is later than the first report of it, and early reports know the day best:
 * later ones tell of courts and funerals.
 */
export function timeOf(group: readonly Extraction[]): TimeValue | null {
  const votes = new Map<string, number>();
  const values = new Map<string, TimeValue>();
  const published = group.flatMap(({ report }) => (report.published === null ? [] : [report.published.slice(0, 10)])).sort();
  const first = published[0];
  for (const { report, incident } of group) {
    const { time } = incident;
    if (time === null) continue;
    const day = time.value.slice(0, 10);
    const late = first !== undefined && day > first;
    const weight = late ? 0.1 : report.published === null || report.published.slice(0, 10) === first ? 1.2 : 1;
    votes.set(day, (votes.get(day) ?? 0) + weight);
    const known = values.get(day);
    if (!known || (known.value.length <= 10 && time.value.length > 10)) values.set(day, time);
  }
  const best = top(votes);
  return best === null ? null : (values.get(best) ?? null);
}

/** The key with the most votes, the first of those that tie. */
function top(votes: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [key, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = key;
  return best;
}
