import { z } from 'zod';
import { WordClasses } from './classes.ts';
import { Evidence } from './evidence.ts';

const MAGIC = 'HSATT001';

const Table = z.object({ rows: z.int(), width: z.int(), scale: z.number() });
const Header = z.object({
  classes: z.object({ words: z.int(), stems: z.int() }),
  cue: Table,
  statics: Table,
  relatives: Table,
  frames: Table,
  /** cue labels: from, to */
  transitions: z.array(z.number()),
});

/** Trained weights, ready for look-up. */
export interface AttributionModel {
  classes: WordClasses;
  cue: Evidence;
  statics: Evidence;
  relatives: Evidence;
  frames: Evidence;
  transitions: Float64Array;
}

/** Raw columns of a model, as training makes them; keys ascending. */
export interface RawTable {
  keys: Int32Array;
  weights: Int8Array;
  width: number;
  scale: number;
}
export interface RawModel {
  words: Int32Array;
  fine: Uint16Array;
  coarse: Uint8Array;
  stems: Int32Array;
  verb: Uint8Array;
  noun: Uint8Array;
  cue: RawTable;
  statics: RawTable;
  relatives: RawTable;
  frames: RawTable;
  transitions: number[];
}

const TABLES = ['cue', 'statics', 'relatives', 'frames'] as const;

/** Opens the bytes of a model (not compressed). Throws an Error when they are not a model of this version. */
export function openModel(bytes: Uint8Array): AttributionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, length: number) => new TextDecoder().decode(bytes.subarray(from, from + length));
  if (bytes.length < 12 || text(0, MAGIC.length) !== MAGIC) throw new Error('not a model of attributions, or of another version');
  const headerLength = view.getUint32(8, true);
  const header = Header.parse(JSON.parse(text(12, headerLength)));
  let at = 12 + headerLength;
  const keys = (count: number) => {
    const out = new Int32Array(count);
    let key = -0x80000000;
    for (let i = 0; i < count; i++) {
      let delta = 0;
      let factor = 1;
      for (;;) {
        if (at >= bytes.length) throw new Error('the model is cut short');
        const byte = bytes[at++] ?? 0;
        delta += (byte & 127) * factor;
        if (byte < 128) break;
        factor *= 128;
      }
      key += delta;
      out[i] = key;
    }
    return out;
  };
  const raw = (count: number) => {
    if (at + count > bytes.length) throw new Error('the model is cut short');
    const out = bytes.slice(at, at + count);
    at += count;
    return out;
  };
  const words = keys(header.classes.words);
  const low = raw(words.length);
  const high = raw(words.length);
  const fine = Uint16Array.from(low, (l, i) => l + 256 * (high[i] ?? 0));
  const coarse = raw(words.length);
  const stems = keys(header.classes.stems);
  const classes = new WordClasses({ words, fine, coarse, stems, verb: raw(stems.length), noun: raw(stems.length) });
  const table = (name: (typeof TABLES)[number]) => {
    const { rows, width, scale } = header[name];
    const k = keys(rows);
    // stored column by column: like stands with like and packs better
    const columns = raw(rows * width);
    const weights = new Int8Array(rows * width);
    for (let c = 0; c < width; c++) for (let r = 0; r < rows; r++) weights[r * width + c] = columns[c * rows + r] ?? 0;
    return new Evidence(k, weights, width, scale);
  };
  return { classes, cue: table('cue'), statics: table('statics'), relatives: table('relatives'), frames: table('frames'), transitions: Float64Array.from(header.transitions) };
}

/** Bytes of a model, for `openModel`. */
export function packModel(model: RawModel): Uint8Array {
  const header = { classes: { words: model.words.length, stems: model.stems.length }, ...Object.fromEntries(TABLES.map((t) => [t, { rows: model[t].keys.length, width: model[t].width, scale: model[t].scale }])), transitions: model.transitions };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const out: number[] = [...new TextEncoder().encode(MAGIC), json.length & 255, (json.length >> 8) & 255, (json.length >> 16) & 255, json.length >>> 24, ...json];
  const keys = (list: Int32Array) => {
    let before = -0x80000000;
    for (const key of list) {
      let delta = key - before;
      before = key;
      while (delta >= 128) {
        out.push((delta % 128) + 128);
        delta = Math.floor(delta / 128);
      }
      out.push(delta);
    }
  };
  const raw = (list: Uint8Array | Int8Array) => {
    for (const x of list) out.push(x & 255);
  };
  keys(model.words);
  raw(Uint8Array.from(model.fine, (f) => f & 255));
  raw(Uint8Array.from(model.fine, (f) => f >> 8));
  raw(model.coarse);
  keys(model.stems);
  raw(model.verb);
  raw(model.noun);
  for (const name of TABLES) {
    const { keys: k, weights, width } = model[name];
    keys(k);
    for (let c = 0; c < width; c++) for (let r = 0; r < k.length; r++) out.push((weights[r * width + c] ?? 0) & 255);
  }
  return Uint8Array.from(out);
}
