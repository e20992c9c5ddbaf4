import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ringOf, sayRadius } from './places.ts';

const distance = ([lon1 = 0, lat1 = 0]: readonly number[], [lon2 = 0, lat2 = 0]: readonly number[]): number => {
  const rad = Math.PI / 180;
  const h = Math.sin(((lat2 - lat1) * rad) / 2) ** 2 + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
};

it('draws every point of a ring at the radius of the place', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: 0.5, max: 500, noNaN: true }),
      (latitude, longitude, radius) => {
        const place = { name: 'x', latitude, longitude, geonameid: null, country: null, radius_km: radius };
        for (const point of ringOf(place, 8)) expect(distance([longitude, latitude], point)).toBeCloseTo(radius, 3);
      },
    ),
  );
});

it('claims no more precision than a place has', () => {
  expect(sayRadius(0.02)).toBe('point');
  expect(sayRadius(4.96)).toBe('within 5 km');
  expect(sayRadius(5.14)).toBe('within 5.1 km');
  expect(sayRadius(118.4)).toBe('within 118 km');
});
