import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type AttributionModel, openModel } from '../extract/attribution/model.ts';
import { HearsayError } from '../model/errors.ts';
import { type Meaning, openMeaning } from '../text/meaning/table.ts';

/** `models/` stands beside both `src/` and `dist/`. */
const MODELS = path.join(import.meta.dirname, '..', '..', 'models');

/** Reads the trained model of who says what (by default the one that comes with the package). Throws a HearsayError when it cannot be read. */
export function loadAttributionModel(file: string = path.join(MODELS, 'attribution.bin.gz')): AttributionModel {
  return load(file, 'attribution model', openModel, 'run `npm run train -- attribution --data DIR`');
}

/** Reads the table of which words are used alike (by default the one that comes with the package). Throws a HearsayError when it cannot be read. */
export function loadMeaning(file: string = path.join(MODELS, 'meaning.bin.gz')): Meaning {
  return load(file, 'table of meanings', openMeaning, 'build it as scripts/build-meaning.ts says');
}

function load<Loaded>(file: string, name: string, open: (bytes: Uint8Array) => Loaded, otherwise: string): Loaded {
  try {
    return open(gunzipSync(fs.readFileSync(file)));
  } catch (cause) {
    const what = `The ${name} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`;
    throw new HearsayError({ where: file, what, fix: `Install the package again, or ${otherwise}.` }, { cause });
  }
}
