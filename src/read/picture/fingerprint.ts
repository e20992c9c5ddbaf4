/** Luminance of a picture, one number for each pixel, row by row. */
export interface Grey {
  width: number;
  height: number;
  values: Uint8Array;
}

const GRID = 9;
/** Steps of brightness from one cell to the next that a picture must have at least: without them every even picture is like every other. */
const LEAST_STEPS = 12;
/** A step, in luminance of 255. */
const STEP = 2;

/**
 * A perceptual hash of 128 bits as 32 hexadecimal digits (dHash, N. Krawetz 2013, in both directions): the picture is averaged to 9 × 9 cells, and each bit says
 * whether a cell is brighter than its neighbour to the right, then whether it is brighter than the one below. Scaling, recompression and
 * changes of brightness leave nearly all bits. Null for a picture smaller than the grid or too even to be told from others.
 */
export function fingerprintOf(grey: Grey): string | null {
  if (grey.width < GRID || grey.height < GRID) return null;
  const cells = averaged(grey);
  const at = (x: number, y: number): number => cells[y * GRID + x] ?? 0;
  let bits = '';
  let steps = 0;
  for (const [right, down] of [
    [1, 0],
    [0, 1],
  ] as const)
    for (let y = 0; y < GRID - 1; y++)
      for (let x = 0; x < GRID - 1; x++) {
        const difference = at(x, y) - at(x + right, y + down);
        bits += difference > 0 ? '1' : '0';
        if (Math.abs(difference) >= STEP) steps++;
      }
  return steps < LEAST_STEPS ? null : bits.replace(/[01]{4}/g, (four) => Number.parseInt(four, 2).toString(16));
}

/** The mean luminance of each cell of the grid. */
function averaged({ width, height, values }: Grey): Float64Array {
  const sums = new Float64Array(GRID * GRID);
  const counts = new Float64Array(GRID * GRID);
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * GRID) / height) * GRID;
    for (let x = 0; x < width; x++) {
      const cell = row + Math.floor((x * GRID) / width);
      sums[cell] = (sums[cell] ?? 0) + (values[y * width + x] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return sums.map((sum, cell) => sum / (counts[cell] ?? 1));
}
