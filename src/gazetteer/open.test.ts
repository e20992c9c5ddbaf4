import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { openGazetteer } from './open.ts';
import { pack } from './pack.ts';
import { type PlaceRecord, populationOf, radiusOf } from './record.ts';

const record = (name: string, more: Partial<PlaceRecord> = {}): PlaceRecord => ({
  key: fold(name),
  name,
  latitude: 50.5,
  longitude: 30.25,
  geonameid: 7,
  country: 'UA',
  admin1: '12',
  feature: 'PPL',
  population: 12_000,
  radius_km: radiusOf(12_000),
  ...more,
});

describe('a packed gazetteer', () => {
  it('gives back what was packed, most populous first', () => {
    const small = record('Vale', { population: 900, radius_km: radiusOf(900), country: 'GB', admin1: null });
    const big = record('Vale', { population: 90_000, radius_km: radiusOf(90_000), geonameid: 8 });
    const region = record('High Vale', { feature: 'ADM1', radius_km: 240, geonameid: 0 });
    const gazetteer = openGazetteer(pack([small, big, region], 'test'));
    const plain = ({ name, latitude, longitude, geonameid, country, admin1, feature, population, radius_km }: PlaceRecord) => ({
      name,
      latitude,
      longitude,
      geonameid: geonameid || null,
      country,
      admin1,
      feature,
      population,
      radius_km,
    });
    expect(gazetteer.lookup('VALE')).toEqual([plain(big), plain(small)]);
    expect(gazetteer.lookup('high-vale')).toEqual([plain(region)]);
    expect(gazetteer.lookup('Low Vale')).toEqual([]);
    expect(gazetteer.longest).toBe(2);
  });

  it('finds another romanisation of a Ukrainian town, but not of a British one', () => {
    const gazetteer = openGazetteer(pack([record('Berdyansk'), record('Ridgeway', { country: 'GB' })], 'test'));
    expect(gazetteer.lookup('Berdiansk').map(({ name }) => name)).toEqual(['Berdyansk']);
    expect(gazetteer.lookup('Ridgewai')).toEqual([]);
  });

  it('finds Arabic names with and without the h at their end, those of other countries as written', () => {
    const gazetteer = openGazetteer(
      pack([record('Zahrat', { country: 'TN' }), record('Marsah', { country: 'LY' }), record('Dernah', { country: 'GB' })], 'test'),
    );
    expect(gazetteer.lookup('Marsa').map(({ name }) => name)).toEqual(['Marsah']);
    expect(gazetteer.lookup('Derna')).toEqual([]);
  });

  it('finds every name of any set of records', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'é', ' ', '-', 'ß', 'ж') })
      .filter((text) => fold(text) !== '');
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(name, fc.integer({ min: 0, max: 40_000_000 }), fc.integer({ min: -900_000, max: 900_000 }), fc.integer({ min: -1_800_000, max: 1_800_000 })),
          { maxLength: 80 },
        ),
        (rows) => {
          const records = rows.map(([text, population, lat, lon], i) =>
            record(text, { population, radius_km: radiusOf(population), geonameid: i + 1, latitude: lat / 1e4, longitude: lon / 1e4 }),
          );
          const gazetteer = openGazetteer(pack(records, 'test'));
          for (const wanted of records) {
            const found = gazetteer.lookup(wanted.name).find(({ geonameid }) => geonameid === wanted.geonameid);
            expect(found).toMatchObject({ name: wanted.name, population: wanted.population, latitude: wanted.latitude, longitude: wanted.longitude });
          }
        },
      ),
    );
  });

  it('refuses bytes that are no gazetteer', () => {
    expect(() => openGazetteer(Buffer.from('something else entirely'))).toThrow(/not a gazetteer/);
  });
});

describe('radius and population', () => {
  it('are inverse between the limits', () => {
    for (const km of [2, 5, 12, 29]) expect(radiusOf(populationOf(km))).toBe(km);
  });
});
