import lookUp from '@photostructure/tz-lookup';
import type { Place } from '../../../model/place.ts';
import { sameTime } from './offset.ts';
import { countries, zones } from './zones.generated.ts';

/** What reaches farther may lie in two zones. */
const TOWN_KM = 40;

/**
 * The zone of the IANA time zone database whose time is kept at a place: that of its point for a town, for a wider place the only one of its country.
 * Null where nobody can tell: wide places in countries with several times, disputed territory, the open sea.
 */
export function zoneAt({ latitude, longitude, country, radius_km }: Place): string | null {
  const own = country === null ? [] : (countries[country] ?? []);
  const [first] = own;
  const only = first !== undefined && own.every((zone) => sameTime(zone, first)) ? first : null;
  if (radius_km > TOWN_KM) return only;
  const zone = lookUp(latitude, longitude);
  if (zones[zone] === undefined) return null;
  // the borders of the table are rough: a zone that the country does not keep is the neighbour's
  return own.some((other) => sameTime(zone, other)) ? zone : only;
}
