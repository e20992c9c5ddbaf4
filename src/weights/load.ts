import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type AttributionModel, openModel } from '../extract/attribution/model.ts';
import { HearsayError } from '../model/errors.ts';

/** `models/` stands beside both `src/` and `dist/`. */
const MODELS = path.join(import.meta.dirname, '..', '..', 'models');

/** Reads the trained model of who says what (by default the one that comes with the package). Throws a HearsayError when it cannot be read. */
export function loadAttributionModel(file: string = path.join(MODELS, 'attribution.bin.gz')): AttributionModel {
  try {
    return openModel(gunzipSync(fs.readFileSync(file)));
  } catch (cause) {
    const what = `The attribution model cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`;
    throw new HearsayError({ where: file, what, fix: 'Install the package again, or run `npm run train -- attribution --data DIR`.' }, { cause });
  }
}
