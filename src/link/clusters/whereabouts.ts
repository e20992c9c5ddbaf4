import { kilometres } from '../kilometres.ts';
import type { Profile } from './reading.ts';

/** Places this near, their own extent allowed for, may be one. */
const NEAR_KM = 40;
/** A place wider than this, a country or a state, holds too many events to speak for one. */
const WIDEST_KM = 150;
const [NEAR, FAR] = [1.2, -0.8];

/** What the places of two events add to the log-odds that they are one; nothing where one is not known. A report's place is often misread, so neither decides. */
export function whereabouts(a: Profile['place'], b: Profile['place']): number {
  if (a === null || b === null) return 0;
  const near = kilometres(a, b) <= NEAR_KM + a.radius_km + b.radius_km;
  if (!near) return FAR;
  return Math.max(a.radius_km, b.radius_km) > WIDEST_KM ? 0 : NEAR;
}
