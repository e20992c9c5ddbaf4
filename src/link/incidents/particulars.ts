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

/**
 * The place most reports name, a town counting for more than the country around it, and one in the country the reports speak of for more than
 * one far away that only its name speaks for; of places that tie, the first. A town and its quarters go together.
 */
export function placeOf(group: readonly Extraction[]): Place | null {
  const places = group.flatMap(({ incident }) => incident.place ?? []);
  const at = countryShares(group);
  const best = top(tally(places, townKey, at));
  const inTown = places.filter((place) => townKey(place) === best);
  const exact = top(tally(inTown, pointKey, at));
  return inTown.find((place) => pointKey(place) === exact) ?? null;
}

/** Of all places the reports name, the share that lies in each country. */
function countryShares(group: readonly Extraction[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  let all = 0;
  for (const { places } of group) {
    for (const { place } of places) {
      if (place === null) continue;
      counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
      all++;
    }
  }
  return new Map([...counts].map(([country, count]) => [country, count / all]));
}

const pointKey = ({ latitude, longitude }: Place): string => `${latitude},${longitude}`;
/** "Elder Park, Milbury" is in Milbury. */
const townKey = ({ country, name }: Place): string => `${country} ${name.slice(name.lastIndexOf(', ') + 1).trim()}`;

function tally(places: readonly Place[], key: (place: Place) => string, shares: ReadonlyMap<string | null, number>): Map<string, number> {
  const votes = new Map<string, number>();
  for (const place of places) votes.set(key(place), (votes.get(key(place)) ?? 0) + specificity(place.radius_km) * (0.25 + (shares.get(place.country) ?? 0)));
  return votes;
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
