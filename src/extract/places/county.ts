import type { Place } from '../../model/place.ts';
import type { GazetteerEntry } from '../../model/ports.ts';
import type { Judged } from './kind.ts';

/** Typical reach of an American county, km. */
const RADIUS = 40;

/**
 * A county is not in the gazetteer: it is put where the report's towns of the same state are, most mentioned first.
 * Without such a town it gets the state itself, or null when no state is known either.
 */
export function countyPlace(item: Judged, judged: readonly Judged[], meaning: ReadonlyMap<string, GazetteerEntry>): Place | null {
  const state = item.within[0] ?? judged.find((other) => other.kind === 'county' && other.name === item.name && other.within.length > 0)?.within[0];
  const namesake = [...(item.entries ?? [])].filter((e) => e.feature === 'PPLA2' || e.feature === 'PPL');
  const counts = new Map<GazetteerEntry, number>();
  for (const other of judged) {
    const entry = other.kind === 'place' || other.kind === 'organisation' ? meaning.get(other.name) : undefined;
    if (!entry || !entry.feature.startsWith('PPL') || entry.country === null) continue;
    if (state ? entry.admin1 !== state.admin1 || entry.country !== state.country : !/^(?:US|GB|IE|KE|LR|HR|EE|HU|NO|SE|RO)$/.test(entry.country)) continue;
    // the nearer in the text, the likelier in the county
    const near = 1 + 2 / (1 + Math.abs(other.start - item.start) / 200);
    counts.set(entry, (counts.get(entry) ?? 0) + near);
  }
  const [town] = [...counts].sort((a, b) => b[1] - a[1]);
  const base = town?.[0] ?? namesake.find((entry) => state && entry.admin1 === state.admin1 && entry.country === state.country);
  if (base) return { name: item.name, latitude: base.latitude, longitude: base.longitude, geonameid: null, country: base.country, radius_km: RADIUS };
  return state
    ? { name: item.name, latitude: state.latitude, longitude: state.longitude, geonameid: null, country: state.country, radius_km: state.radius_km }
    : null;
}
