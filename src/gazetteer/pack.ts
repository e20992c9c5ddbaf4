import { skeleton } from './fold.ts';
import { BLOCK, type Header, hash, MAGIC } from './format.ts';
import { type PlaceRecord, ROMANISED } from './record.ts';

const titleCase = (key: string): string => key.replace(/(^| )([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase());
const byKey = (a: PlaceRecord, b: PlaceRecord): number =>
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || b.population - a.population || a.geonameid - b.geonameid || (a.feature < b.feature ? -1 : 1);

/** Packs records into the bytes that `openGazetteer` reads: header, front-coded records in blocks, block offsets, skeleton index. */
export function pack(records: readonly PlaceRecord[], licence: string): Uint8Array {
  const sorted = [...records].sort(byKey);
  const areas: string[] = [];
  const areaIndex = new Map<string, number>();
  const features: string[] = [];
  const indexOf = (list: string[], index: Map<string, number>, value: string): number => {
    const known = index.get(value);
    if (known !== undefined) return known;
    index.set(value, list.length);
    return list.push(value) - 1;
  };
  const featureIndex = new Map<string, number>();

  const out: number[] = [];
  const offsets: number[] = [];
  const u24 = (n: number): void => {
    out.push(n & 255, (n >> 8) & 255, (n >> 16) & 255);
  };
  const varint = (n: number): void => {
    let rest = n;
    while (rest > 127) {
      out.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    out.push(rest);
  };
  let previous = '';
  let longest = 1;
  for (const [i, record] of sorted.entries()) {
    if (i % BLOCK === 0) {
      offsets.push(out.length);
      previous = '';
    }
    let shared = 0;
    while (shared < 255 && shared < previous.length && previous[shared] === record.key[shared]) shared++;
    const suffix = Buffer.from(record.key.slice(shared), 'utf8');
    const name = record.name === titleCase(record.key) ? Buffer.alloc(0) : Buffer.from(record.name, 'utf8');
    out.push(shared, suffix.length, ...suffix, name.length, ...name);
    u24(Math.round((record.latitude + 90) * 1e4));
    u24(Math.round((record.longitude + 180) * 1e4));
    u24(record.geonameid);
    const area = indexOf(areas, areaIndex, `${record.country ?? ''}.${record.admin1 ?? ''}`);
    out.push(area & 255, area >> 8, indexOf(features, featureIndex, record.feature));
    varint(record.population);
    if (!record.feature.startsWith('PPL')) varint(Math.round(record.radius_km));
    longest = Math.max(longest, record.key.split(' ').length);
    previous = record.key;
  }

  const skeletons = sorted
    .map((record, number) => ({ record, number }))
    .filter(({ record }) => record.feature.startsWith('PPL') && record.country !== null && ROMANISED.has(record.country))
    .map(({ record, number }) => ({ hash: hash(skeleton(record.key)), number }))
    .sort((a, b) => a.hash - b.hash || a.number - b.number);

  const header: Header = { licence, count: sorted.length, longest, areas, features, records: out.length, blocks: offsets.length, skeletons: skeletons.length };
  const head = Buffer.from(JSON.stringify(header), 'utf8');
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  const words = Buffer.alloc(4 * (offsets.length + 2 * skeletons.length));
  let at = 0;
  for (const word of [...offsets, ...skeletons.map((s) => s.hash), ...skeletons.map((s) => s.number)]) at = words.writeUInt32LE(word, at);
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), size, head, Buffer.from(out), words]);
}
