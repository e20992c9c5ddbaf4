import { type GeoStream, geoEquirectangular, geoStream } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasUrl from 'world-atlas/countries-50m.json?url';

type Line = [number, number][];
type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

let loading: Promise<{ land: Feature; borders: Feature }> | null = null;

/** Natural Earth's land and borders (public domain, npm `world-atlas`), cut at the antimeridian so that nothing smears across the map. Loaded once. */
export function basemap(): Promise<{ land: Feature; borders: Feature }> {
  loading ??= load();
  return loading;
}

async function load(): Promise<{ land: Feature; borders: Feature }> {
  const response = await fetch(atlasUrl);
  const atlas: Atlas = await response.json();
  const land = linesOf(feature(atlas, atlas.objects.land));
  const borders = linesOf(mesh(atlas, atlas.objects.countries, (a, b) => a !== b));
  return {
    land: { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: land.map((ring) => [[...ring, ...ring.slice(0, 1)]]) } },
    borders: { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: borders } },
  };
}

/** The lines and rings of a shape in degrees, cut where they cross the antimeridian. */
function linesOf(shape: Parameters<typeof geoStream>[0]): Line[] {
  const lines: Line[] = [];
  let line: Line = [];
  const sink: GeoStream = {
    lineStart: () => {
      line = [];
    },
    point: (x, y) => line.push([x, -y]),
    lineEnd: () => {
      if (line.length > 1) lines.push(line);
    },
    polygonStart: () => {},
    polygonEnd: () => {},
  };
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0.5);
  geoStream(shape, degrees.stream(sink));
  return lines;
}
