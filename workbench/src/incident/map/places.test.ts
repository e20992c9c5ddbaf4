import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Place } from '../../api/types.ts';
import { pinsOf, ringOf, sayRadius } from './places.ts';

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

it('tells what differs from what only says the same less exactly', () => {
  const place = (name: string, latitude: number, longitude: number, radius_km: number): Place => ({
    name,
    latitude,
    longitude,
    geonameid: null,
    country: 'PT',
    radius_km,
  });
  const town = place('Mirandela', 41.49, -7.18, 1.4);
  const told = (id: string, where: Place): Parameters<typeof pinsOf>[0]['view']['claims'][number] => ({
    id,
    places: [{ span: [0, 1], name: where.name, role: 'event', place: where, rule: 'place.gazetteer' }],
  });
  const pins = pinsOf({
    view: {
      incident: { place: town },
      // the middle of the country is further off than the radius of a circle of its size; the district is around the town
      claims: [
        told('a', place('Portugal', 39.6, -8.0, 171)),
        told('b', place('Bragança', 41.5, -6.9, 50)),
        told('c', place('Faro', 37.02, -7.93, 4)),
        told('d', town),
      ],
    },
  });
  expect(pins.map(({ place: { name }, kind, claims }) => [name, kind, claims])).toEqual([
    ['Mirandela', 'own', ['d']],
    ['Faro', 'ghost', ['c']],
    ['Portugal', 'coarser', ['a']],
    ['Bragança', 'coarser', ['b']],
  ]);
});
