import fs from 'node:fs';
import path from 'node:path';
import { HearsayError } from '../model/errors.ts';
import type { Gazetteer } from '../model/ports.ts';
import { openGazetteer } from './open.ts';

/** `data/` stands beside both `src/` and `dist/`. */
export const PACKAGED = path.join(import.meta.dirname, '..', '..', 'data', 'gazetteer.bin');

/** Reads a gazetteer file (by default the one that comes with the package). Throws a HearsayError when it cannot be read. */
export function loadGazetteer(file: string = PACKAGED): Gazetteer {
  try {
    return openGazetteer(fs.readFileSync(file));
  } catch (cause) {
    const what = `The gazetteer cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`;
    const fix = file === PACKAGED ? 'Install the package again, or run `npx tsx scripts/build-gazetteer.ts`.' : 'Build it again with `hearsay places import`.';
    throw new HearsayError({ where: file, what, fix }, { cause });
  }
}
