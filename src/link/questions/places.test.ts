import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../test/support/claims.ts';
import type { Place } from '../../model/place.ts';
import { kilometres } from '../kilometres.ts';
import { placeAnswers } from './places.ts';
import { bySlot } from './slots.ts';

const at = (name: string, latitude: number, longitude: number, radius_km: number): Place => ({
  name,
  latitude,
  longitude,
  radius_km,
  geonameid: null,
  country: null,
});
const PLACES: Readonly<Record<string, Place>> = {
  Quell: at('Quell', 50, 10, 3),
  Hillside: at('Hillside', 50.05, 10.05, 1),
  Norland: at('Norland', 51, 11, 150),
  Faraway: at('Faraway', 20, 100, 3),
};

const answers = (...names: string[]): string[][] => {
  const claims = claimsOf(names.map((name) => ({ text: name, answers: { where: name } }))).map((claim, i) => {
    const name = names[i] ?? '';
    return { ...claim, places: [{ span: [0, name.length] as [number, number], name, role: 'event' as const, place: PLACES[name] ?? null, rule: 'test' }] };
  });
  return placeAnswers(bySlot(claims).get('where') ?? []).map(({ claims: own }) => own.map((c) => c.text));
};

describe('places as answers', () => {
  it('a district, its town and the country agree', () => {
    expect(answers('Hillside', 'Quell', 'Norland')).toEqual([['Hillside', 'Quell', 'Norland']]);
  });

  it('a place far away is another answer', () => {
    expect(answers('Quell', 'Faraway')).toHaveLength(2);
  });

  it('two addresses must be the same', () => {
    expect(answers('400 block of quarry', '900 block of harrow')).toHaveLength(2);
  });

  it('distances are those of the globe', () => {
    expect(kilometres(at('a', 0, 0, 0), at('b', 0, 1, 0))).toBeCloseTo(111.2, 0);
    expect(kilometres(at('a', 50, 10, 0), at('a', 50, 10, 0))).toBe(0);
  });
});
