import type { Grey } from './fingerprint.ts';

/** The luminance of RGBA pixels (Rec. 601). What is transparent counts as white, as viewers show it. */
export function greyOf(rgba: Uint8Array, width: number, height: number): Grey {
  const values = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < values.length; pixel++, at += 4) {
    const light = 0.299 * (rgba[at] ?? 0) + 0.587 * (rgba[at + 1] ?? 0) + 0.114 * (rgba[at + 2] ?? 0);
    const opaque = (rgba[at + 3] ?? 255) / 255;
    values[pixel] = light * opaque + 255 * (1 - opaque);
  }
  return { width, height, values };
}

/** The pixels of a JPEG or PNG; null for other formats, which are kept and not decoded. Throws what the decoders throw at bytes that are cut off or broken. */
export async function pixelsOf(bytes: Uint8Array, mediaType: string): Promise<Grey | null> {
  // both are loaded when a picture comes
  if (mediaType === 'image/jpeg') {
    const { decode } = await import('jpeg-js');
    const { data, width, height } = decode(bytes, { useTArray: true, tolerantDecoding: false, maxResolutionInMP: 100, maxMemoryUsageInMB: 1_500 });
    return greyOf(data, width, height);
  }
  if (mediaType !== 'image/png') return null;
  const { PNG } = await import('pngjs');
  const { data, width, height } = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return greyOf(data, width, height);
}
