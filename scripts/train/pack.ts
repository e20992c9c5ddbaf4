import type { ClassColumns } from '../../src/extract/attribution/classes.ts';
import { MAGIC, TABLES } from '../../src/extract/attribution/model.ts';

/** Raw columns of a model, as training makes them; mostly ascending keys pack best. */
export interface RawTable {
  keys: Int32Array;
  weights: Int8Array;
  width: number;
  scale: number;
}
export interface RawModel extends ClassColumns {
  cue: RawTable;
  statics: RawTable;
  relatives: RawTable;
  frames: RawTable;
  transitions: number[];
  verify: readonly number[];
  threshold: number;
}

/** Bytes of a model, for `openModel`. */
export function packModel(model: RawModel): Uint8Array {
  const header = {
    classes: { words: model.words.length, forms: model.forms.length, stems: model.stems.length },
    ...Object.fromEntries(TABLES.map((t) => [t, { rows: model[t].keys.length, width: model[t].width, scale: model[t].scale }])),
    transitions: model.transitions,
    verify: model.verify,
    threshold: model.threshold,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const out: number[] = [
    ...new TextEncoder().encode(MAGIC),
    json.length & 255,
    (json.length >> 8) & 255,
    (json.length >> 16) & 255,
    json.length >>> 24,
    ...json,
  ];
  const keys = (list: Int32Array) => {
    let before = -0x80000000;
    for (const key of list) {
      let delta = (key - before) >>> 0;
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
  keys(model.forms);
  raw(model.tag);
  raw(model.second);
  raw(model.margin);
  keys(model.stems);
  raw(model.verb);
  raw(model.noun);
  raw(model.tagTransitions);
  for (const name of TABLES) {
    const { keys: k, weights, width } = model[name];
    keys(k);
    for (let c = 0; c < width; c++) for (let r = 0; r < k.length; r++) out.push((weights[r * width + c] ?? 0) & 255);
  }
  return Uint8Array.from(out);
}
