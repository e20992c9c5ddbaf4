import { LAND_COARSE, LAND_FINE } from './basemap.generated.ts';

type Ring = [longitude: number, latitude: number][];
export interface Land {
  type: 'MultiPolygon';
  coordinates: Ring[][];
}

let fine: { ring: Ring; box: Box }[] | null = null;
let coarse: Land | null = null;

/** The coasts of the Earth within `reach` degrees of a point, and some beyond. */
export function landAround(longitude: number, latitude: number, reach: number): Land {
  fine ??= unpackLand(LAND_FINE).map((ring) => ({ ring, box: boxOf(ring) }));
  // towards the poles a degree of longitude is short: beyond 80 degrees all are near
  const across = Math.abs(latitude) + reach > 80 ? 360 : reach / Math.cos(((Math.abs(latitude) + reach) * Math.PI) / 180);
  const near = fine.filter(
    ({ box: [west, south, east, north] }) =>
      north > latitude - reach &&
      south < latitude + reach &&
      [-360, 0, 360].some((turn) => east + turn > longitude - across && west + turn < longitude + across),
  );
  return landOf(near.map(({ ring }) => ring));
}

/** The coasts of the Earth for a globe the size of a stamp. */
export function coarseLand(): Land {
  coarse ??= landOf(unpackLand(LAND_COARSE));
  return coarse;
}

function landOf(rings: readonly Ring[]): Land {
  return { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) };
}

type Box = [west: number, south: number, east: number, north: number];

function boxOf(ring: Ring): Box {
  const box: Box = [180, 90, -180, -90];
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Text from `scripts/build-basemap.ts` back to rings in degrees: five bits a character, zigzag, differences in hundredths of a degree. */
function unpackLand(packed: string): Ring[] {
  return packed.split(' ').map(unpackRing);
}

function unpackRing(text: string): Ring {
  const values: number[] = [];
  let [value, scale] = [0, 1];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    value += (code - (code >= 95 ? 95 : 63)) * scale;
    scale *= 32;
    if (code >= 95) continue;
    values.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, scale] = [0, 1];
  }
  const ring: Ring = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < values.length; i += 2) {
    x += values[i] ?? 0;
    y += values[i + 1] ?? 0;
    ring.push([x / 100, y / 100]);
  }
  return ring;
}
