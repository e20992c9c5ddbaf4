import { geoContains } from 'd3-geo';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../model/place.ts';
import { coarseLand, landAround } from './land.ts';
import { locator } from './map.ts';

const at = (name: string, latitude: number, longitude: number, radius_km = 5): Place => ({
  name,
  latitude,
  longitude,
  geonameid: null,
  country: null,
  radius_km,
});

function draw(place: Place, others: readonly Place[] = []) {
  const { document } = parseHTML(`<!doctype html><html><body>${locator(place, others).text}</body></html>`);
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no map');
  return svg;
}

describe('locator', () => {
  it('sets the place in the middle and says in words what it shows', () => {
    const svg = draw(at('Holmvik', 59.02, 10.05));
    expect(svg.getAttribute('aria-label')).toBe('Map: Holmvik, 59.02° N, 10.05° E, within 5 km');
    expect(svg.querySelector('.here')?.getAttribute('cx')).toBe('210');
    expect(svg.querySelector('.here')?.getAttribute('cy')).toBe('150');
  });

  it('draws a place to the north above and one to the east at the right', () => {
    const svg = draw(at('Here', 59, 10), [at('North', 60.2, 10), at('East', 59, 12.6)]);
    const [north, east] = [...svg.querySelectorAll('.other')].map((dot) => [Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))]);
    expect(north?.[0]).toBeCloseTo(210, 0);
    expect(north?.[1]).toBeLessThan(140);
    expect(east?.[0]).toBeGreaterThan(230);
  });

  it('leaves out neighbours that are wide areas, far away or the place itself', () => {
    const svg = draw(at('Here', 50, 10), [at('Here', 50, 10), at('Region', 50.5, 10.5, 300), at('Antipodes', -50, -170)]);
    expect(svg.querySelectorAll('.other')).toHaveLength(0);
  });

  it('draws the ring of a place known only roughly, and widens the view for it', () => {
    expect(draw(at('Village', 59, 10, 2)).querySelector('.ring')).toBeNull();
    const wide = draw(at('Region', 59, 10, 500));
    expect(wide.querySelector('.ring')).not.toBeNull();
    expect(wide.querySelector('.scale-name')?.textContent).not.toBe(draw(at('Village', 59, 10, 2)).querySelector('.scale-name')?.textContent);
  });

  it.each([
    ['across the date line', at('Fiji', -17.8, 179.9)],
    ['at a pole', at('Pole', 90, 0)],
    ['in mid-ocean', at('Nowhere', 0, -140)],
    ['inland', at('Inland', 48, 68)],
  ])('draws a map %s', (_, place) => {
    const paths = [...draw(place).querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
    expect(paths.join('')).not.toMatch(/NaN|Infinity/);
  });

  it('escapes names', () => {
    expect(locator(at('<script>', 1, 1), []).text).not.toContain('<script>');
  });
});

describe('the coasts', () => {
  it('unpack to rings in degrees that hold the land and not the sea', () => {
    expect(geoContains(landAround(10, 50, 5), [10, 50])).toBe(true);
    expect(geoContains(landAround(-40, 40, 5), [-40, 40])).toBe(false);
    expect(coarseLand().coordinates.every((polygon) => polygon.every((ring) => ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)))).toBe(true);
  });

  it('come from both sides of the date line', () => {
    const longitudes = landAround(179.9, -17, 4).coordinates.flatMap(([ring = []]) => ring.map(([x]) => x));
    expect(Math.max(...longitudes)).toBeGreaterThan(178);
    expect(Math.min(...longitudes)).toBeLessThan(-178);
  });
});
