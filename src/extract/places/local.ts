import type { Place } from '../../model/place.ts';
import type { GazetteerEntry } from '../../model/ports.ts';
import type { Doc } from '../../text/doc.ts';
import { holds } from './candidates.ts';
import { distanceKm } from './distance.ts';
import type { Judged } from './kind.ts';
import { isDateline } from './role.ts';

/** Farther towns are not around the corner. */
const FAR_KM = 100;
/** Larger towns are known without their state. */
const KNOWN_TOWN = 150_000;

/** The town a local report is filed from: that of a dateline that names its state too ("MILBURY, Tenn. -"). */
export function filedFrom(doc: Doc, judged: readonly Judged[]): GazetteerEntry | null {
  for (const item of judged) {
    if (item.sentence > 3) return null;
    if (item.within.length === 0 || !isDateline(doc, item)) continue;
    const town = item.entries.find((entry) => entry.feature.startsWith('PPL') && item.within.some((outer) => holds(outer, entry)));
    if (town) return town;
  }
  return null;
}

/**
 * A smallish town in another state whose state is not named is, in a local report, a quarter of the town next door that shares its name: put at the town
 * the report was filed from. Null when the meaning stands.
 */
export function asQuarter(item: Judged, entry: GazetteerEntry, base: GazetteerEntry | null, judged: readonly Judged[]): Place | null {
  if (base === null || item.kind !== 'place' || !entry.feature.startsWith('PPL') || entry.population >= KNOWN_TOWN) return null;
  if (entry.country === base.country && entry.admin1 === base.admin1) return null;
  if (distanceKm(entry, base) < FAR_KM || judged.some((other) => other.name === item.name && other.within.length > 0)) return null;
  const { latitude, longitude, country, radius_km } = base;
  return { name: item.name, latitude, longitude, geonameid: null, country, radius_km: Math.max(5, radius_km) };
}
