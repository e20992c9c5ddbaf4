import { z } from 'zod';
import { Span } from './span.ts';

/** A point on Earth with how precisely it is known. */
export const Place = z.object({
  name: z.string(),
  /** degrees, WGS 84 */
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  geonameid: z.int().nullable(),
  /** ISO 3166-1 alpha-2 as in GeoNames, which says nothing about who controls the place */
  country: z.string().nullable(),
  radius_km: z.number().nonnegative(),
});
export type Place = z.infer<typeof Place>;

export const PlaceMention = z.object({
  span: Span,
  name: z.string(),
  role: z.enum(['event', 'dateline', 'affiliation', 'mention']),
  place: Place.nullable(),
  rule: z.string(),
});
export type PlaceMention = z.infer<typeof PlaceMention>;
