import { type GeoStream, geoEquirectangular, geoStream } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasUrl from 'world-atlas/land-50m.json?url';

type Line = [number, number][];

let loading: Promise<Feature> | null = null;

/**
 * Natural Earth's land (public domain, npm `world-atlas`), cut at the antimeridian so that nothing smears across the map. Loaded once. Its
 * borders are not drawn: they take sides where territory is disputed.
 */
export function basemap(): Promise<Feature> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Feature> {
  const response = await fetch(atlasUrl);
  const atlas: Topology<{ land: GeometryCollection }> = await response.json();
  const rings = linesOf(feature(atlas, atlas.objects.land));
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [[...ring, ...ring.slice(0, 1)]]) } };
}

/** The rings of a shape in degrees, cut where they cross the antimeridian. */
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
