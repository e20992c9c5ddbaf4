import { describe, expect, it } from 'vitest';
import { ferryDossier } from '../../test/support/ferry.ts';
import type { Incident } from '../model/incident.ts';
import { coordinates, groundsOf, headlineOf, headlineOfMany, sayRadius } from './headline.ts';
import { viewOf } from './view.ts';

const dossier = ferryDossier();
const [incident] = dossier.incidents;
if (!incident) throw new Error('no incident');
const place = { name: 'X', latitude: -33.9249, longitude: -70.5, geonameid: null, country: null, radius_km: 0 };

describe('headlineOf', () => {
  it('says what, where and when, as far as known', () => {
    expect(headlineOf(incident)).toBe('Explosion, Holmvik, 6 May 2024, evening');
    expect(headlineOf({ ...incident, type: 'armed-clash', place: null, time: null })).toBe('Armed clash');
  });

  it('counts where there are many, and takes the report’s title where there is none', () => {
    expect(headlineOfMany({ ...dossier, incidents: [incident, incident] })).toBe('2 incidents in 6 reports');
    expect(headlineOfMany({ ...dossier, incidents: [] })).toBe('Explosion on ferry at Holmvik quay');
    expect(headlineOfMany({ ...dossier, incidents: [], reports: [] })).toBe('Nothing read');
  });
});

describe('groundsOf', () => {
  const ids = (about: Partial<Incident>, fact: 'what' | 'where' | 'when') => groundsOf(viewOf(dossier), { ...incident, ...about }, fact).map(({ id }) => id);

  it('names the claims that answer the question', () => {
    expect(ids({}, 'where')).toEqual(['c1']);
  });

  it('falls back on the claims that name the place or the day, and else on none', () => {
    expect(ids({ questions: [] }, 'where')).toEqual(['c1']);
    expect(ids({ questions: [] }, 'when')).toEqual(['c1']);
    expect(ids({ questions: [], place: null, time: null }, 'where')).toEqual([]);
    expect(ids({ questions: [] }, 'what')).toEqual([]);
  });
});

describe('a place in words', () => {
  it('has its hemispheres and does not claim more than it knows', () => {
    expect(coordinates(place)).toBe('33.92° S, 70.50° W');
    expect([0, 0.5, 5, 12.4, 300].map((radius_km) => sayRadius({ ...place, radius_km }))).toEqual([
      'point',
      'within 0.5 km',
      'within 5 km',
      'within 12 km',
      'within 300 km',
    ]);
  });
});
