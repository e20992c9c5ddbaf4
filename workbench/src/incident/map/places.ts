import type { ClaimView } from '../../../../src/http/contract/reports.ts';
import type { Place } from '../../api/types.ts';

/**
 * Where claims put the event. `own` is the incident's place; `coarser` is one that holds it, as a country holds a town, and says nothing else;
 * `ghost` is another place, where reports differ.
 */
export interface Pin {
  place: Place;
  claims: string[];
  kind: 'own' | 'coarser' | 'ghost';
}

const same = (a: Place, b: Place): boolean => (a.geonameid !== null && b.geonameid !== null ? a.geonameid === b.geonameid : a.name === b.name);

const KINDS: readonly Pin['kind'][] = ['own', 'ghost', 'coarser'];

/** Pins by place, the incident's first, then by how many claims name them. */
export function pinsOf({ view }: { view: { incident: { place: Place | null }; claims: readonly Pick<ClaimView, 'id' | 'places'>[] } }): Pin[] {
  const { place: own } = view.incident;
  const pins: Pin[] = own ? [{ place: own, claims: [], kind: 'own' }] : [];
  for (const claim of view.claims) {
    for (const { role, place } of claim.places) {
      if (role !== 'event' || place === null) continue;
      const pin = pins.find((one) => same(one.place, place));
      if (!pin) pins.push({ place, claims: [claim.id], kind: own && holds(place, own) ? 'coarser' : 'ghost' });
      else if (!pin.claims.includes(claim.id)) pin.claims.push(claim.id);
    }
  }
  return pins.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.claims.length - a.claims.length);
}

/** `within 5 km`; finer than a tenth of a kilometre is not claimed. */
export function sayRadius(km: number): string {
  return km < 0.1 ? 'point' : `within ${km < 10 ? Number(km.toFixed(1)) : Math.round(km)} km`;
}

const EARTH = 6371.0088;
const RADIAN = Math.PI / 180;

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });
const isCountry = ({ name, country }: Place): boolean => country !== null && /^[A-Z]{2}$/.test(country) && COUNTRIES.of(country) === name;

/** Whether the wider place reaches as far as the middle of the narrower one (haversine). A country holds all its places, however long it is. */
function holds(wide: Place, narrow: Place): boolean {
  if (wide.radius_km <= narrow.radius_km) return false;
  if (isCountry(wide) && wide.country === narrow.country) return true;
  const across = Math.cos(wide.latitude * RADIAN) * Math.cos(narrow.latitude * RADIAN) * Math.sin(((wide.longitude - narrow.longitude) * RADIAN) / 2) ** 2;
  const chord = Math.sin(((wide.latitude - narrow.latitude) * RADIAN) / 2) ** 2 + across;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord))) <= wide.radius_km;
}

/** A circle on the ground as a ring of `[longitude, latitude]`, from the destination-point formula on a sphere. */
export function ringOf({ latitude, longitude, radius_km }: Place, points = 64): [number, number][] {
  const [lat, lon, angle] = [latitude * RADIAN, longitude * RADIAN, radius_km / EARTH];
  return Array.from({ length: points + 1 }, (_, index) => {
    const bearing = (2 * Math.PI * index) / points;
    const to = Math.asin(Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing));
    const across = lon + Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * Math.sin(to));
    return [across / RADIAN, to / RADIAN];
  });
}
