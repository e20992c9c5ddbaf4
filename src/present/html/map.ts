import { type GeoPath, type GeoProjection, geoAzimuthalEqualArea, geoCircle, geoDistance, geoGraticule, geoOrthographic, geoPath } from 'd3-geo';
import type { Place } from '../../model/place.ts';
import { coordinates, sayRadius } from '../headline.ts';
import { shorten } from '../words.ts';
import { coarseLand, landAround } from './land.ts';
import { html, type Markup } from './markup.ts';

const WIDTH = 420;
const HEIGHT = 300;
const EARTH_KM = 6371;
const KM_A_DEGREE = 111.2;
const GLOBE = 44;
const NEIGHBOURS = 5;
/** characters of a name */
const NAME = 28;
/** half the height of the view, kilometres; the first that shows a coast is taken, so that nobody looks at a blank sheet */
const REACHES = [250, 600, 1200, 2400];

/** A map of the place's surroundings with the ring of its precision, other places the reports name, a scale and a small globe. Inline SVG, no borders. */
export function locator(place: Place, others: readonly Place[]): Markup {
  const wanted = REACHES.filter((reach) => reach >= Math.min(place.radius_km * 1.6, 2400));
  let drawn = region(place, wanted[0] ?? 2400);
  for (const reach of wanted.slice(1)) {
    if (drawn.hasCoast) break;
    drawn = region(place, reach);
  }
  const { projection, path, land, reach } = drawn;
  const [x, y] = [WIDTH / 2, HEIGHT / 2];
  const ring = path(
    geoCircle()
      .center([place.longitude, place.latitude])
      .radius(Math.max(place.radius_km, 0.1) / KM_A_DEGREE)(),
  );
  const ringVisible = place.radius_km * (HEIGHT / 2 / reach) > 7;
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Map: ${place.name}, ${coordinates(place)}, ${sayRadius(place)}"><rect class="sea" width="${WIDTH}" height="${HEIGHT}"/><path class="land" d="${land}"/><path class="graticule" d="${path(geoGraticule().step(reach > 1000 ? [10, 10] : [2, 2])()) ?? ''}"/>${neighbours(place, others, projection)}${ringVisible && html`<path class="ring" d="${ring ?? ''}"/>`}<circle class="halo" cx="${x}" cy="${y}" r="9"/><circle class="here" cx="${x}" cy="${y}" r="4.5"/><text class="here-name" x="${x}" y="${y - 15}" text-anchor="middle">${shorten(place.name, NAME)}</text>${scaleBar(reach)}${globe(place)}</svg>`;
}

interface Region {
  projection: GeoProjection;
  path: GeoPath;
  land: string;
  hasCoast: boolean;
  reach: number;
}

function region(place: Place, reach: number): Region {
  const projection = geoAzimuthalEqualArea()
    .rotate([-place.longitude, -place.latitude])
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale((HEIGHT / 2 / reach) * EARTH_KM)
    .clipAngle(Math.min(170, ((reach * 2) / EARTH_KM) * (180 / Math.PI)))
    .clipExtent([
      [-1, -1],
      [WIDTH + 1, HEIGHT + 1],
    ])
    .precision(0);
  const path = geoPath(projection).digits(1);
  const land = path(landAround(place.longitude, place.latitude, (reach * 2) / KM_A_DEGREE)) ?? '';
  // a view all land or all sea comes out as its frame or as nothing
  return { projection, path, land, hasCoast: land.length > 120, reach };
}

function neighbours(place: Place, others: readonly Place[], projection: GeoProjection): Markup[] {
  const taken: [number, number][] = [
    [WIDTH / 2, HEIGHT / 2 - 15],
    [WIDTH / 2, HEIGHT / 2],
  ];
  const seen = new Set([place.name]);
  const marks: Markup[] = [];
  for (const other of others) {
    if (marks.length === NEIGHBOURS) break;
    // wide areas have no point worth a dot
    if (seen.has(other.name) || other.radius_km > 60 || geoDistance([other.longitude, other.latitude], [place.longitude, place.latitude]) > 1) continue;
    seen.add(other.name);
    const [x, y] = projection([other.longitude, other.latitude]) ?? [-1, -1];
    const inGlobe = x > WIDTH - 2 * GLOBE - 20 && y < 2 * GLOBE + 20;
    if (x < 8 || x > WIDTH - 60 || y < 12 || y > HEIGHT - 30 || inGlobe || taken.some(([a, b]) => Math.abs(a - x) < 70 && Math.abs(b - y) < 14)) continue;
    taken.push([x, y]);
    marks.push(
      html`<circle class="other" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2.5"/><text class="other-name" x="${(x + 6).toFixed(1)}" y="${(y + 4).toFixed(1)}">${shorten(other.name, NAME)}</text>`,
    );
  }
  return marks;
}

function scaleBar(reach: number): Markup {
  const km = [1000, 500, 200, 100, 50].find((length) => length < reach * 0.6) ?? 50;
  const length = ((km / reach) * HEIGHT) / 2;
  return html`<path class="scale" d="M14 ${HEIGHT - 20}v5h${length.toFixed(1)}v-5"/><text class="scale-name" x="${(20 + length).toFixed(1)}" y="${HEIGHT - 14}">${km} km</text>`;
}

function globe(place: Place): Markup {
  const [x, y] = [WIDTH - GLOBE - 10, GLOBE + 10];
  const path = geoPath(
    geoOrthographic()
      .rotate([-place.longitude, -place.latitude * 0.6])
      .translate([x, y])
      .scale(GLOBE),
  ).digits(1);
  const [px, py] = geoOrthographic()
    .rotate([-place.longitude, -place.latitude * 0.6])
    .translate([x, y])
    .scale(GLOBE)([place.longitude, place.latitude]) ?? [x, y];
  return html`<g class="globe"><circle class="sea" cx="${x}" cy="${y}" r="${GLOBE}"/><path class="land" d="${path(coarseLand()) ?? ''}"/><circle class="rim" cx="${x}" cy="${y}" r="${GLOBE}"/><circle class="here" cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3.5"/></g>`;
}
