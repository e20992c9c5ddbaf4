import { z } from 'zod';
import { WordClasses } from './classes.ts';
import { Evidence } from './evidence.ts';
import { TAG_COUNT } from './tags.ts';

export const MAGIC = 'HSATT001';

const Table = z.object({ rows: z.int(), width: z.int(), scale: z.number() });
const Header = z.object({
  classes: z.object({ words: z.int(), forms: z.int(), stems: z.int() }),
  cue: Table,
  statics: Table,
  relatives: Table,
  frames: Table,
  /** cue labels: from, to */
  transitions: z.array(z.number()),
  /** weights of what is looked at once the arguments are known, and the least confidence that counts */
  verify: z.array(z.number()).default([0, 1]),
  threshold: z.number().default(0.3),
});

/** Trained weights, ready for look-up. */
export interface AttributionModel {
  classes: WordClasses;
  cue: Evidence;
  statics: Evidence;
  relatives: Evidence;
  frames: Evidence;
  transitions: Float64Array;
  verify: readonly number[];
  threshold: number;
}

export const TABLES = ['cue', 'statics', 'relatives', 'frames'] as const;

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
      key = (key + delta) | 0;
      out[i] = key;
    }
    return out;
  };
  const raw = (count: number) => {
    if (at + count > bytes.length) throw new Error('the model is cut short');
    const out = new Uint8Array(bytes.buffer, bytes.byteOffset + at, count);
    at += count;
    return out;
  };
  const words = keys(header.classes.words);
  const low = raw(words.length);
  const high = raw(words.length);
  const fine = Uint16Array.from(low, (l, i) => l + 256 * (high[i] ?? 0));
  const coarse = raw(words.length);
  const forms = keys(header.classes.forms);
  const tag = raw(forms.length);
  const second = raw(forms.length);
  const margin = Int8Array.from(raw(forms.length));
  const stems = keys(header.classes.stems);
  const verb = raw(stems.length);
  const noun = raw(stems.length);
  const tagTransitions = Int8Array.from(raw(TAG_COUNT * TAG_COUNT));
  const classes = new WordClasses({ words, fine, coarse, forms, tag, second, margin, stems, verb, noun, tagTransitions });
  const table = (name: (typeof TABLES)[number]) => {
    const { rows, width, scale } = header[name];
    const k = keys(rows);
    const weights = raw(rows * width);
    return new Evidence(k, new Int8Array(weights.buffer, weights.byteOffset, weights.length), width, scale);
  };
  return {
    classes,
    cue: table('cue'),
    statics: table('statics'),
    relatives: table('relatives'),
    frames: table('frames'),
    transitions: Float64Array.from(header.transitions),
    verify: header.verify,
    threshold: header.threshold,
  };
}
