import type { Claim } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Incident } from '../model/incident.ts';
import type { Place } from '../model/place.ts';
import { claimsAbout } from './about.ts';
import { found, titleOf, type View } from './view.ts';
import { sayTime } from './when.ts';
import { capital, count } from './words.ts';

/** `Explosion, Dzhankoi, 20 March 2023`: what, where and when as far as known. */
export function headlineOf({ type, place, time }: Incident): string {
  return [capital(type.replace(/^(count|other):/, '').replaceAll('-', ' ')), place?.name, time && sayTime(time.value)].filter((part) => part).join(', ');
}

/** The title of a dossier that holds no incident or several. */
export function headlineOfMany({ incidents, reports }: Dossier): string {
  if (incidents.length > 0) return `${count(incidents.length, 'incident')} in ${count(reports.length, 'report')}`;
  return reports.map(titleOf)[0] ?? 'Nothing read';
}

/** The claims a headline fact stands on. */
export function groundsOf(view: View, incident: Incident, fact: 'what' | 'where' | 'when'): Claim[] {
  const answered = incident.questions.filter(({ slot }) => slot === fact).flatMap(({ answers }) => answers.flatMap(({ claims }) => claims));
  if (answered.length > 0) return found(view.claims, [...new Set(answered)]);
  const claims = claimsAbout(view, incident);
  const { place, time } = incident;
  if (fact === 'where' && place) return claims.filter(({ places }) => places.some((mention) => mention.role === 'event' && samePlace(mention.place, place)));
  if (fact === 'when' && time) return claims.filter(({ times }) => times.some(({ value }) => value.startsWith(time.value.slice(0, 10))));
  return [];
}

function samePlace(a: Place | null, b: Place): boolean {
  return a !== null && (a.geonameid !== null ? a.geonameid === b.geonameid : a.name === b.name);
}

/** `45.71° N, 34.39° E`. */
export function coordinates({ latitude, longitude }: Place): string {
  const side = (degrees: number, positive: string, negative: string) => `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? negative : positive}`;
  return `${side(latitude, 'N', 'S')}, ${side(longitude, 'E', 'W')}`;
}

/** `within 5 km`; finer than a tenth of a kilometre is not claimed. */
export function sayRadius({ radius_km }: Place): string {
  return radius_km < 0.1 ? 'point' : `within ${radius_km < 10 ? Number(radius_km.toFixed(1)) : Math.round(radius_km)} km`;
}
