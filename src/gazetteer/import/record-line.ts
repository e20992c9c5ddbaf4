import type { PlaceRecord } from '../record.ts';

const MOST = 99_999_999_999;
const plain = (text: string): string => text.replace(/[\t\n\r]/g, ' ');

/** A record as a line that sorts by key, then the most populous first. */
export function lineOf({ key, population, geonameid, name, latitude, longitude, country, admin1, feature, radius_km }: PlaceRecord): string {
  const order = String(MOST - Math.min(population, MOST)).padStart(11, '0');
  return [
    key,
    order,
    String(geonameid).padStart(9, '0'),
    plain(name),
    latitude,
    longitude,
    country ?? '',
    plain(admin1 ?? ''),
    feature,
    population,
    radius_km,
  ].join('\t');
}

/** The record of a line that `lineOf` made. */
export function recordOf(line: string): PlaceRecord {
  const [key = '', , id, name = '', lat, lon, country = '', admin1 = '', feature = '', population, radius] = line.split('\t');
  return {
    key,
    name,
    latitude: Number(lat),
    longitude: Number(lon),
    geonameid: Number(id),
    country: country || null,
    admin1: admin1 || null,
    feature,
    population: Number(population),
    radius_km: Number(radius),
  };
}
