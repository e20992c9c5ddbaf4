import { z } from 'zod';
import type { Media, MediaTag } from '../../model/media.ts';

/** Tags that are listed, and characters of the value of one. */
const [MOST_TAGS, LONGEST] = [80, 300];
/** What says nothing to a person: pictures within the picture, packed blocks, places in the file. */
const OPAQUE = /thumbnail|maker ?note|user ?comment|offset(?!time)|pointer|padding|colormap|lookup|^images?$|^_/i;

const Tag = z.object({ description: z.unknown() }).catch({ description: '' });
const Group = z.record(z.string(), z.unknown()).catch({});
const Read = z.object({
  exif: Group,
  iptc: Group,
  xmp: Group,
  gps: z.object({ Latitude: z.number().optional(), Longitude: z.number().optional() }).catch({}),
});

/** What EXIF, IPTC and XMP of a picture say; nothing of bytes that hold none or hold them broken. */
export async function exifOf(bytes: Uint8Array): Promise<Pick<Media, 'taken' | 'camera' | 'position' | 'tags'>> {
  // loaded when a picture comes
  const { default: reader } = await import('exifreader');
  let found: unknown;
  try {
    found = reader.load(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { expanded: true });
  } catch {
    found = {};
  }
  const { exif, iptc, xmp, gps } = Read.parse(found);
  const tags = [exif, iptc, xmp].flatMap(tagsIn);
  const valueOf = (name: string): string | null => tags.find((tag) => tag.name === name)?.value ?? null;
  const [make, model] = [valueOf('Make') ?? '', valueOf('Model') ?? ''];
  const camera = model.startsWith(make) ? model : `${make} ${model}`.trim();
  return {
    taken: instantOf(valueOf('DateTimeOriginal') ?? valueOf('DateTimeDigitized'), valueOf('OffsetTimeOriginal') ?? valueOf('OffsetTime')),
    camera: camera === '' ? null : camera,
    position: positionOf(gps.Latitude, gps.Longitude),
    tags: tags
      .filter(({ name }) => !/^(?:DateTimeOriginal|Make|Model|GPS ?L(?:at|ong)itude(?:Ref)?)$/.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      .slice(0, MOST_TAGS),
  };
}

function tagsIn(group: Readonly<Record<string, unknown>>): MediaTag[] {
  return Object.entries(group).flatMap(([name, tag]) => {
    const { description } = Tag.parse(tag);
    if (OPAQUE.test(name) || typeof description !== 'string') return [];
    const value = description.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
    return value === '' || value.startsWith('[') ? [] : [{ name, value: value.slice(0, LONGEST) }];
  });
}

/** `2024:05:01 10:20:30` and `+02:00` → `2024-05-01T10:20:30+02:00`; null for a clock that was never set. */
function instantOf(clock: string | null, offset: string | null): string | null {
  const [, year, month, day, time] = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(clock ?? '') ?? [];
  if (year === undefined || year === '0000' || month === '00' || day === '00') return null;
  return `${year}-${month}-${day}T${time}${/^[+-]\d\d:\d\d$/.test(offset ?? '') ? offset : ''}`;
}

function positionOf(latitude: number | undefined, longitude: number | undefined): Media['position'] {
  if (latitude === undefined || longitude === undefined || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) return null;
  return { latitude, longitude };
}
