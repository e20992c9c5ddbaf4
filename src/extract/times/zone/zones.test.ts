import { describe, expect, it } from 'vitest';
import type { Place, PlaceMention } from '../../../model/place.ts';
import { analyse } from '../../../text/analyse.ts';
import { findTimes } from '../times.ts';
import { zoneAt } from './zone-at.ts';
import { withZones } from './zones.ts';

const PLACES: Readonly<Record<string, Place>> = {
  Nairobi: { name: 'Nairobi', latitude: -1.28, longitude: 36.82, geonameid: 1, country: 'KE', radius_km: 20 },
  Lviv: { name: 'Lviv', latitude: 49.84, longitude: 24.02, geonameid: 2, country: 'UA', radius_km: 10 },
  Yalta: { name: 'Yalta', latitude: 44.5, longitude: 34.17, geonameid: 3, country: 'UA', radius_km: 5 },
  Tallinn: { name: 'Tallinn', latitude: 59.44, longitude: 24.75, geonameid: 4, country: 'EE', radius_km: 10 },
  Russia: { name: 'Russia', latitude: 60, longitude: 100, geonameid: 5, country: 'RU', radius_km: 2300 },
  Estonia: { name: 'Estonia', latitude: 58.6, longitude: 25.5, geonameid: 6, country: 'EE', radius_km: 120 },
};

/** Zones of the times of a text, published on a Wednesday in June 2024; the words of PLACES are places of the event. */
function zones(text: string, incident: Place | null = null) {
  const places = Object.entries(PLACES).flatMap(([name, place]): PlaceMention[] => {
    const at = text.indexOf(name);
    return at === -1 ? [] : [{ span: [at, at + name.length], name, role: 'event', place, rule: 'place.name' }];
  });
  const doc = analyse({ text });
  return withZones(findTimes(doc, { published: '2024-06-12' }), doc, places, incident).map(({ zone }) => zone ?? null);
}

describe('the zone a time is told in', () => {
  it.each([
    ['It sank at 9 a.m. EDT Tuesday.', -240, 'EDT'],
    ['It sank at 15:40 GMT on Tuesday.', 0, 'GMT'],
    ['It sank at 0735 GMT.', 0, 'GMT'],
    ['It sank at 22:15 UTC+3.', 180, 'UTC+3'],
    ['It sank at 22:15 GMT-3:30.', -210, 'GMT-3:30'],
    ['It sank at 5 p.m. Eastern time.', -240, 'Eastern time'],
    ['It sank at 5 p.m. ET on January 3.', -300, 'ET'],
    ['It sank at 5 p.m. (MSK).', 180, 'MSK'],
  ])('%s', (text, offset, name) => {
    expect(zones(text)[0]).toMatchObject({ name, offset, certainty: 'known' });
  });

  it('is that of a place named with it', () => {
    expect(zones('Guards left at 9 p.m. Lviv time on Monday.')).toMatchObject([
      { name: 'Europe/Kyiv', offset: 180, certainty: 'known', rule: 'time.zone-named' },
    ]);
  });

  it('follows from a second clock in brackets, which is no time of its own', () => {
    expect(zones('The hall fell at 10:35 a.m. (0735 GMT) on Friday.')).toMatchObject([{ offset: 180, certainty: 'known', rule: 'time.zone-two-clocks' }]);
    expect(zones('The hall fell at 11 p.m. (0430 GMT) on Friday.')).toMatchObject([{ offset: -330 }]);
  });

  it('stays open for forms that mean several zones', () => {
    expect(zones('It sank at 5 p.m. IST.')).toMatchObject([{ name: 'IST', offset: null, certainty: 'known' }]);
  });
});

describe('the zone that follows from a place', () => {
  it('is kept apart as implied', () => {
    expect(zones('A hall fell in Nairobi at 10:35 a.m. on Friday.')).toMatchObject([
      { name: 'Africa/Nairobi', offset: 180, certainty: 'implied', span: null, rule: 'time.zone-place' },
    ]);
  });

  it('is the incident’s where the sentence names none, and stands behind "local time"', () => {
    expect(zones('A hall fell at 10:35 a.m. local time.', PLACES['Tallinn'])).toMatchObject([
      { name: 'Europe/Tallinn', certainty: 'implied', rule: 'time.zone-local' },
    ]);
  });

  it('is the only one of a wide place’s country', () => {
    expect(zones('A storm hit Estonia at 4 a.m. on Monday.')).toMatchObject([{ name: 'Europe/Tallinn', offset: 180 }]);
  });

  it.each([
    'A storm hit Russia at 4 a.m. on Monday.',
    'A blast shook Yalta at 4 a.m. on Monday.',
    'A hall fell at 4 a.m. on Monday.',
    'A hall fell in Nairobi on Monday.',
  ])('is not guessed: %s', (text) => {
    expect(zones(text)).toEqual([null]);
  });

  it('leaves a time of day without a clock alone', () => {
    expect(zones('A hall fell in Nairobi on Monday evening.')).toEqual([null]);
  });
});

describe('the zone of a point', () => {
  it('is none at sea', () => {
    expect(zoneAt({ name: 'x', latitude: -45, longitude: -120, geonameid: null, country: null, radius_km: 10 })).toBeNull();
  });

  it('is the country’s own next to a border', () => {
    expect(zoneAt({ name: 'Narva', latitude: 59.3753, longitude: 28.1903, geonameid: null, country: 'EE', radius_km: 5 })).toBe('Europe/Tallinn');
  });
});
