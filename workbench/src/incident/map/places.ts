import type { Place } from '../../api/types.ts';
import type { Lookup } from '../lookup.ts';

/** Where claims put the event. The incident's own place is solid; others, where reports differ, are ghosts. */
export interface Pin {
  place: Place;
  claims: string[];
  ghost: boolean;
}

const same = (a: Place, b: Place): boolean => (a.geonameid !== null && b.geonameid !== null ? a.geonameid === b.geonameid : a.name === b.name);

/** Pins by place, the incident's first, then by how many claims name them. */
export function pinsOf({ view }: Lookup): Pin[] {
  const { place: own } = view.incident;
  const pins: Pin[] = own ? [{ place: own, claims: [], ghost: false }] : [];
  for (const claim of view.claims) {
    for (const { role, place } of claim.places) {
      if (role !== 'event' || place === null) continue;
      const pin = pins.find((one) => same(one.place, place));
      if (!pin) pins.push({ place, claims: [claim.id], ghost: true });
      else if (!pin.claims.includes(claim.id)) pin.claims.push(claim.id);
    }
  }
  return pins.sort((a, b) => Number(a.ghost) - Number(b.ghost) || b.claims.length - a.claims.length);
}

/** `within 5 km`; finer than a tenth of a kilometre is not claimed. */
export function sayRadius(km: number): string {
  return km < 0.1 ? 'point' : `within ${km < 10 ? Number(km.toFixed(1)) : Math.round(km)} km`;
}

const EARTH = 6371.0088;

/** A circle on the ground as a ring of `[longitude, latitude]`, from the destination-point formula on a sphere. */
export function ringOf({ latitude, longitude, radius_km }: Place, points = 64): [number, number][] {
  const [lat, lon, angle] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180, radius_km / EARTH];
  return Array.from({ length: points + 1 }, (_, index) => {
    const bearing = (2 * Math.PI * index) / points;
    const to = Math.asin(Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing));
    const across = lon + Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * Math.sin(to));
    return [(across * 180) / Math.PI, (to * 180) / Math.PI];
  });
}
