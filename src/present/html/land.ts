import { LAND_COARSE, LAND_FINE } from './basemap.generated.ts';

type Land = { type: 'MultiPolygon'; coordinates: [number, number][][][] };

let fine: Land | null = null;
let coarse: Land | null = null;

/** The coasts of the Earth for a region's map. */
export function fineLand(): Land {
  return (fine ??= unpackLand(LAND_FINE));
}

/** The coasts of the Earth for a globe the size of a stamp. */
export function coarseLand(): Land {
  return (coarse ??= unpackLand(LAND_COARSE));
}

/** Text from `scripts/build-basemap.ts` back to rings in degrees: five bits a character, zigzag, differences in hundredths of a degree. */
export function unpackLand(packed: string): Land {
  return { type: 'MultiPolygon', coordinates: packed.split(' ').map((ring) => [unpackRing(ring)]) };
}

function unpackRing(text: string): [number, number][] {
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
  const ring: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < values.length; i += 2) {
    x += values[i] ?? 0;
    y += values[i + 1] ?? 0;
    ring.push([x / 100, y / 100]);
  }
  return ring;
}
