// Packs Natural Earth's land (npm `world-atlas`, ISC licence; the data is in the public domain) into src/present/html/basemap.generated.ts.
// `--check` writes nothing and fails when the file is stale.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { writeOrCheck } from './generated.ts';

type Point = readonly [number, number];

const require = createRequire(import.meta.url);

/** The land's rings as [longitude, latitude], holes left out: at this scale they are lakes of a few pixels. */
function rings(scale: '50m' | '110m'): Point[][] {
  const topology: Topology<{ land: GeometryCollection }> = JSON.parse(fs.readFileSync(require.resolve(`world-atlas/land-${scale}.json`), 'utf8'));
  return feature(topology, topology.objects.land)
    .features.flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
      return geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1)) : [];
    })
    .map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y]));
}

/** Ramer 1972, Douglas & Peucker 1973: drops points nearer than `tolerance` degrees to the line through those kept. */
function simplify(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Set([0, points.length - 1]);
  const stack: [number, number][] = [[0, points.length - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [first, last] = range;
    const [a, b] = [points[first], points[last]];
    if (!a || !b) continue;
    let [farthest, distance] = [-1, tolerance];
    for (let i = first + 1; i < last; i++) {
      const p = points[i];
      if (!p) continue;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const length = Math.hypot(dx, dy);
      const d = length === 0 ? Math.hypot(p[0] - a[0], p[1] - a[1]) : Math.abs(dx * (p[1] - a[1]) - dy * (p[0] - a[0])) / length;
      if (d > distance) [farthest, distance] = [i, d];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    stack.push([first, farthest], [farthest, last]);
  }
  return points.filter((_, index) => keep.has(index));
}

/** Rings to text, see `unpackLand` in src/present/html/land.ts: hundredths of a degree, differences zigzagged, five bits a character. */
function pack(all: readonly Point[][]): string {
  return all
    .map((ring) => {
      let [lastX, lastY] = [0, 0];
      return ring
        .map(([lon, lat]) => {
          const [x, y] = [Math.round(lon * 100), Math.round(lat * 100)];
          const text = number(x - lastX) + number(y - lastY);
          [lastX, lastY] = [x, y];
          return text;
        })
        .join('');
    })
    .join(' ');
}

function number(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += String.fromCharCode(95 + (rest % 32));
  return text + String.fromCharCode(63 + rest);
}

const land = (scale: '50m' | '110m', tolerance: number) =>
  JSON.stringify(
    pack(
      rings(scale)
        .map((ring) => simplify(ring, tolerance))
        .filter((ring) => ring.length > 3),
    ),
  );
writeOrCheck(
  'src/present/html/basemap.generated.ts',
  `// Generated from Natural Earth (world-atlas 2) by \`tsx scripts/build-basemap.ts\`. Do not edit.\n/** the coasts at 1:50 million */\nexport const LAND_FINE = ${land('50m', 0.03)};\n/** the coasts at 1:110 million */\nexport const LAND_COARSE = ${land('110m', 0.3)};\n`,
  'npx tsx scripts/build-basemap.ts',
);
