import type { Ingested } from '../../model/capture.ts';
import { HearsayError } from '../../model/errors.ts';
import type { Media } from '../../model/media.ts';
import { type Document, emptyHead } from '../document.ts';
import { exifOf } from './exif.ts';
import { fingerprintOf } from './fingerprint.ts';
import { pixelsOf } from './pixels.ts';
import { declaredSize } from './size.ts';

/** Pixels of a picture that is read: beyond, unpacking it would fill the memory. */
const MOST_PIXELS = 100_000_000;

/**
 * What a picture, film or recording holds besides words, as a document without any. Throws HearsayError for a picture that is cut off, broken
 * or made to burst.
 */
export async function readPicture({ capture: { from, media_type }, bytes }: Ingested): Promise<Document> {
  const size = media_type.startsWith('image/') ? declaredSize(bytes) : null;
  if (size && size.width * size.height > MOST_PIXELS)
    throw new HearsayError({
      where: from,
      what: `It says it is ${size.width} × ${size.height} pixels large, and up to ${MOST_PIXELS / 1_000_000} million are unpacked.`,
      fix: 'Make a smaller copy of it, and keep the original by it.',
    });
  const media: Media = {
    kind: media_type.startsWith('video/') ? 'video' : media_type.startsWith('audio/') ? 'audio' : 'image',
    width: size?.width || null,
    height: size?.height || null,
    ...(await exifOf(bytes)),
    fingerprint: await printOf(bytes, media_type, from),
  };
  return { head: { ...emptyHead(), title: from.split(/[\\/]/).at(-1) || null }, hints: [], text: '', blocks: [], links: [], map: [], media };
}

async function printOf(bytes: Uint8Array, mediaType: string, where: string): Promise<string | null> {
  try {
    const pixels = await pixelsOf(bytes, mediaType);
    return pixels && fingerprintOf(pixels);
  } catch (cause) {
    throw new HearsayError({ where, what: 'The picture is cut off or broken.', fix: 'Copy or fetch it again.' }, { cause });
  }
}
