import type { PlaceRecord } from '../record.ts';

/** `PCLI` and `PCLD` are both countries. */
const family = (feature: string): string => (feature.startsWith('PCL') ? 'PCL' : feature);

/**
 * Makes one of the records that share a key: each place once, and an area that came with the package keeps its point and reach, which were set by hand,
 * and gets its id from the same area of the dump. `countries` gives the ids of countries.
 */
export function mergeKey(records: readonly PlaceRecord[], countries: ReadonlyMap<string, number>): PlaceRecord[] {
  const merged: PlaceRecord[] = [];
  const ids = new Set<string>();
  const nameless = records.filter((record) => record.geonameid === 0);
  const named = records.filter((record) => record.geonameid !== 0);
  for (const record of nameless) {
    const twin = named.find((other) => other.country === record.country && family(other.feature) === family(record.feature));
    const id = twin?.geonameid ?? (record.feature.startsWith('PCL') && record.country !== null ? countries.get(record.country) : undefined) ?? 0;
    if (id !== 0) ids.add(`${id} ${family(record.feature)}`);
    merged.push({ ...record, geonameid: id, population: Math.max(record.population, twin?.population ?? 0) });
  }
  for (const record of named) {
    const id = `${record.geonameid} ${family(record.feature)}`;
    if (ids.has(id)) continue;
    ids.add(id);
    merged.push(record);
  }
  return merged.sort((a, b) => b.population - a.population || a.geonameid - b.geonameid || (a.feature < b.feature ? -1 : a.feature > b.feature ? 1 : 0));
}
