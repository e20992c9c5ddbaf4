import { skeleton } from './fold.ts';
import { BLOCK, type Header, hash, MAGIC } from './format.ts';
import { type PlaceRecord, ROMANISED } from './record.ts';

const titleCase = (key: string): string => key.replace(/(^| )([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase());
const byKey = (a: PlaceRecord, b: PlaceRecord): number =>
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || b.population - a.population || a.geonameid - b.geonameid || (a.feature < b.feature ? -1 : 1);

/** A record is left out when its key or name does not fit into a byte's worth of bytes. */
const LONGEST = 255;
const LARGEST_ID = 0xff_ff_ff;

/** Packs records that come sorted by key, one at a time. The bytes of a file are `head()`, then what each `add` gave, then `tail()`. */
export class Packer {
  readonly #licence: string;
  readonly #areas = new Numbered('countries and divisions', 65_536);
  readonly #features = new Numbered('kinds of features', 256);
  readonly #offsets: number[] = [];
  readonly #hashes: number[] = [];
  readonly #hashed: number[] = [];
  #bytes = 0;
  #count = 0;
  #longest = 1;
  #previous = '';

  constructor(licence: string) {
    this.#licence = licence;
  }

  get count(): number {
    return this.#count;
  }

  /** The record's bytes; none when its name is too long to be kept. */
  add(record: PlaceRecord): Uint8Array {
    const name = record.name === titleCase(record.key) ? Buffer.alloc(0) : Buffer.from(record.name, 'utf8');
    if (Buffer.byteLength(record.key) > LONGEST || name.length > LONGEST) return Buffer.alloc(0);
    if (this.#count % BLOCK === 0) {
      this.#offsets.push(this.#bytes);
      this.#previous = '';
    }
    const { key } = record;
    let shared = 0;
    while (shared < LONGEST && shared < this.#previous.length && this.#previous[shared] === key[shared]) shared++;
    // a pair of surrogates is never cut
    if (/[\ud800-\udbff]$/.test(key.slice(0, shared))) shared--;
    const suffix = Buffer.from(key.slice(shared), 'utf8');
    const out: number[] = [shared, suffix.length, ...suffix, name.length, ...name];
    u24(out, Math.round((record.latitude + 90) * 1e4));
    u24(out, Math.round((record.longitude + 180) * 1e4));
    u24(out, record.geonameid <= LARGEST_ID ? record.geonameid : 0);
    const area = this.#areas.of(`${record.country ?? ''}.${record.admin1 ?? ''}`);
    out.push(area & 255, area >> 8, this.#features.of(record.feature));
    varint(out, record.population);
    const town = record.feature.startsWith('PPL');
    if (!town) varint(out, Math.round(record.radius_km));
    else if (record.country !== null && ROMANISED.has(record.country)) {
      this.#hashes.push(hash(skeleton(key)));
      this.#hashed.push(this.#count);
    }
    this.#longest = Math.max(this.#longest, key.split(' ').length);
    this.#previous = key;
    this.#bytes += out.length;
    this.#count++;
    return Uint8Array.from(out);
  }

  head(): Uint8Array {
    const header: Header = {
      licence: this.#licence,
      count: this.#count,
      longest: this.#longest,
      areas: this.#areas.values,
      features: this.#features.values,
      records: this.#bytes,
      blocks: this.#offsets.length,
      skeletons: this.#hashes.length,
    };
    const head = Buffer.from(JSON.stringify(header), 'utf8');
    const size = Buffer.alloc(4);
    size.writeUInt32LE(head.length);
    return Buffer.concat([Buffer.from(MAGIC, 'latin1'), size, head]);
  }

  /** Block offsets, then the skeleton index: hashes in order, and the numbers of their records. */
  tail(): Uint8Array {
    const pairs = BigUint64Array.from(this.#hashes, (h, i) => (BigInt(h) << 32n) | BigInt(this.#hashed[i] ?? 0)).sort();
    const words = Buffer.alloc(4 * (this.#offsets.length + 2 * pairs.length));
    let at = 0;
    for (const offset of this.#offsets) at = words.writeUInt32LE(offset, at);
    for (const pair of pairs) at = words.writeUInt32LE(Number(pair >> 32n), at);
    for (const pair of pairs) at = words.writeUInt32LE(Number(pair & 0xff_ff_ff_ffn), at);
    return words;
  }
}

/** Packs records into the bytes that `openGazetteer` reads. */
export function pack(records: readonly PlaceRecord[], licence: string): Uint8Array {
  const packer = new Packer(licence);
  const parts = [...records].sort(byKey).map((record) => packer.add(record));
  return Buffer.concat([packer.head(), ...parts, packer.tail()]);
}

/** Values by number, in the order they were met. */
class Numbered {
  readonly values: string[] = [];
  readonly #index = new Map<string, number>();
  readonly #what: string;
  readonly #limit: number;

  constructor(what: string, limit: number) {
    this.#what = what;
    this.#limit = limit;
  }

  of(value: string): number {
    const known = this.#index.get(value);
    if (known !== undefined) return known;
    if (this.values.length >= this.#limit) throw new RangeError(`a gazetteer holds at most ${this.#limit} ${this.#what}`);
    this.#index.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

function u24(out: number[], n: number): void {
  out.push(n & 255, (n >> 8) & 255, (n >> 16) & 255);
}

function varint(out: number[], n: number): void {
  let rest = n;
  while (rest > 127) {
    out.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}
