import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';

/** RGBA pixels of an invented scene: light from above, a few round things whose places depend on `seed`. */
export function scene(width: number, height: number, seed: number): Buffer {
  const data = Buffer.alloc(width * height * 4, 255);
  const things = Array.from({ length: 5 }, (_, n) => ({ x: ((seed * 37 + n * 53) % 97) / 97, y: ((seed * 61 + n * 29) % 89) / 89, r: 0.08 + n * 0.03 }));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height];
      const inside = things.filter((thing) => (u - thing.x) ** 2 + (v - thing.y) ** 2 < thing.r ** 2).length;
      const light = Math.max(0, Math.min(255, 200 - v * 120 + 30 * Math.sin(u * 9 + seed) - inside * 60));
      data.fill(light, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return data;
}

export function jpeg({ width = 120, height = 90, seed = 1, quality = 85 } = {}): Buffer {
  return encode({ data: scene(width, height, seed), width, height }, quality).data;
}

export function png({ width = 120, height = 90, seed = 1 } = {}): Buffer {
  const image = new PNG({ width, height });
  scene(width, height, seed).copy(image.data);
  return PNG.sync.write(image);
}

/** The JPEG with an EXIF block as a camera writes it. */
export function withExif(image: Buffer): Buffer {
  const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff()]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(block.length + 2);
  return Buffer.concat([image.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, block, image.subarray(2)]);
}

const [ASCII, LONG, RATIONAL] = [2, 4, 5];
type Entry = readonly [tag: number, type: number, count: number, value: Buffer | number];
const text = (tag: number, value: string): Entry => [tag, ASCII, value.length + 1, Buffer.from(`${value}\0`, 'latin1')];
const degrees = (tag: number, parts: readonly number[]): Entry => {
  const bytes = Buffer.alloc(parts.length * 8);
  for (const [index, part] of parts.entries()) {
    bytes.writeUInt32LE(part, index * 8);
    bytes.writeUInt32LE(1, index * 8 + 4);
  }
  return [tag, RATIONAL, parts.length, bytes];
};

/** Little-endian TIFF with the image's tags, those of the exposure and those of the position. */
function tiff(): Buffer {
  const directory = (entries: readonly Entry[], at: number): Buffer => {
    const head = Buffer.alloc(2 + entries.length * 12 + 4);
    const tail: Buffer[] = [];
    let free = at + head.length;
    head.writeUInt16LE(entries.length);
    for (const [index, [tag, type, count, value]] of entries.entries()) {
      const place = 2 + index * 12;
      head.writeUInt16LE(tag, place);
      head.writeUInt16LE(type, place + 2);
      head.writeUInt32LE(count, place + 4);
      if (typeof value === 'number') head.writeUInt32LE(value, place + 8);
      else if (value.length <= 4) value.copy(head, place + 8);
      else {
        head.writeUInt32LE(free, place + 8);
        tail.push(value);
        free += value.length;
      }
    }
    return Buffer.concat([head, ...tail]);
  };
  const main = (exposure: number, position: number): Entry[] => [
    text(0x010e, 'Quay wall after the storm'),
    text(0x010f, 'Lumen'),
    text(0x0110, 'Lumen Q7'),
    [0x8769, LONG, 1, exposure],
    [0x8825, LONG, 1, position],
  ];
  const exposure = [text(0x9003, '2024:05:01 10:20:30'), text(0x9011, '+02:00')];
  const position = [text(1, 'N'), degrees(2, [57, 6, 0]), text(3, 'E'), degrees(4, [12, 15, 0])];
  const firstAt = 8;
  const exposureAt = firstAt + directory(main(0, 0), firstAt).length;
  const positionAt = exposureAt + directory(exposure, exposureAt).length;
  return Buffer.concat([
    Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]),
    directory(main(exposureAt, positionAt), firstAt),
    directory(exposure, exposureAt),
    directory(position, positionAt),
  ]);
}
