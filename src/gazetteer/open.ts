import type { Gazetteer, GazetteerEntry } from '../model/ports.ts';
import { fold, skeleton } from './fold.ts';
import { BLOCK, Header, hash, MAGIC } from './format.ts';
import { ARABIC, type PlaceRecord, radiusOf } from './record.ts';

const CACHE = 20_000;
/** Shorter names have too many neighbours to be compared by skeleton. */
const SHORTEST_SKELETON = 5;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Smaller places are not guessed from a skeleton. */
const SMALLEST = 3000;

interface Located {
  key: string;
  entry: GazetteerEntry;
}

/** What packed bytes hold: random access to blocks of records and to the words behind them. Throws when the bytes are no gazetteer. */
interface Packed {
  header: Header;
  word(i: number): number;
  blockKey(block: number): string;
  block(number: number, wanted?: string | number): Located[];
}

function unpack(bytes: Uint8Array): Packed {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('not a gazetteer file, or one of another version');
  const headAt = MAGIC.length + 4;
  const headSize = data.readUInt32LE(MAGIC.length);
  const header = Header.parse(JSON.parse(data.toString('utf8', headAt, headAt + headSize)));
  const base = headAt + headSize;
  const wordsAt = base + header.records;
  if (data.length !== wordsAt + 4 * (header.blocks + 2 * header.skeletons)) throw new Error('a gazetteer file that was cut off');
  const isTown = header.features.map((feature) => feature.startsWith('PPL'));
  const word = (i: number): number => data.readUInt32LE(wordsAt + 4 * i);

  // searches meet the same first keys again and again
  const firstKeys: (string | undefined)[] = [];
  const blockKey = (block: number): string => {
    const known = firstKeys[block];
    if (known !== undefined) return known;
    const at = base + word(block);
    const length = data[at + 1] ?? 0;
    const key = data.toString('utf8', at + 2, at + 2 + length);
    firstKeys[block] = key;
    return key;
  };

  /** Decodes the records of one block, those only that have the wanted key or the wanted place in it when one is given. */
  function block(number: number, wanted?: string | number): Located[] {
    const located: Located[] = [];
    let place = 0;
    let at = base + word(number);
    const end = number + 1 < header.blocks ? base + word(number + 1) : wordsAt;
    let key = '';
    const u24 = (): number => {
      at += 3;
      return data.readUIntLE(at - 3, 3);
    };
    const varint = (): number => {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = data[at++] ?? 0;
        value += (byte & 127) * scale;
        if (byte < 128) return value;
      }
    };
    while (at < end) {
      // keys are in order
      if (typeof wanted === 'string' && key > wanted) break;
      const shared = data[at] ?? 0;
      const suffix = data[at + 1] ?? 0;
      key = key.slice(0, shared) + data.toString('utf8', at + 2, at + 2 + suffix);
      at += 2 + suffix;
      const length = data[at] ?? 0;
      const skipped = typeof wanted === 'string' ? key !== wanted : wanted !== undefined && wanted !== place;
      place++;
      if (skipped) {
        at += 1 + length + 9 + 2;
        const town = isTown[data[at++] ?? 0];
        varint();
        if (!town) varint();
        continue;
      }
      const name =
        length === 0
          ? key.replace(/(^| )([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase())
          : data.toString('utf8', at + 1, at + 1 + length);
      at += 1 + length;
      const latitude = (u24() - 900_000) / 1e4;
      const longitude = (u24() - 1_800_000) / 1e4;
      const geonameid = u24() || null;
      const [country = '', admin1 = ''] = (header.areas[data.readUInt16LE(at)] ?? '').split('.');
      const feature = header.features[data[at + 2] ?? 0] ?? '';
      at += 3;
      const population = varint();
      const radius_km = feature.startsWith('PPL') ? radiusOf(population) : varint();
      located.push({ key, entry: { name, latitude, longitude, geonameid, country: country || null, admin1: admin1 || null, feature, population, radius_km } });
    }
    return located;
  }

  return { header, word, blockKey, block };
}

/** All records of packed bytes, in the order of their keys. Throws when the bytes are no gazetteer. */
export function* recordsOf(bytes: Uint8Array): Generator<PlaceRecord> {
  const { header, block } = unpack(bytes);
  for (let number = 0; number < header.blocks; number++) for (const { key, entry } of block(number)) yield { ...entry, key, geonameid: entry.geonameid ?? 0 };
}

/** Opens packed bytes without unpacking them: a name is found by binary search over blocks, and decoded when asked for. Throws when the bytes are no gazetteer. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const { header, word, blockKey, block } = unpack(bytes);

  function exact(key: string): GazetteerEntry[] {
    let low = 0;
    let high = header.blocks;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blockKey(middle) < key) low = middle + 1;
      else high = middle;
    }
    const found: GazetteerEntry[] = [];
    for (let b = Math.max(0, low - 1); b < header.blocks && (b < low || blockKey(b) === key); b++) for (const { entry } of block(b, key)) found.push(entry);
    return found;
  }

  function bySkeleton(key: string): GazetteerEntry[] {
    const bones = skeleton(key);
    const wanted = hash(bones);
    let low = 0;
    let high = header.skeletons;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (word(header.blocks + middle) < wanted) low = middle + 1;
      else high = middle;
    }
    const found: GazetteerEntry[] = [];
    for (let i = low; i < header.skeletons && word(header.blocks + i) === wanted; i++) {
      const number = word(header.blocks + header.skeletons + i);
      const located = block(Math.floor(number / BLOCK), number % BLOCK)[0];
      if (located && located.entry.population >= SMALLEST && skeleton(located.key) === bones && located.key.split(' ').length === key.split(' ').length)
        found.push(located.entry);
    }
    return found.sort((a, b) => b.population - a.population);
  }

  /** Names in Arabic that differ from the key in the h at their end. */
  function byLastH(key: string): GazetteerEntry[] {
    return exact(key.endsWith('a') ? `${key}h` : key.slice(0, -1)).filter(({ country }) => ARABIC.has(country));
  }

  const cache = new Map<string, readonly GazetteerEntry[]>();
  return {
    longest: header.longest,
    lookup(name) {
      const known = cache.get(name);
      if (known) return known;
      const key = fold(name);
      let found = key === '' ? [] : exact(key);
      if (found.length === 0 && key.length >= (CYRILLIC.test(name) ? SHORTEST_SKELETON - 1 : SHORTEST_SKELETON)) found = bySkeleton(key);
      if (found.length === 0 && key.length >= SHORTEST_SKELETON && /ah?$/.test(key)) found = byLastH(key);
      if (cache.size >= CACHE) cache.clear();
      cache.set(name, found);
      return found;
    },
  };
}
