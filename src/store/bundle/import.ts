import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { HearsayError } from '../../model/errors.ts';
import { folderSink } from '../archive/folder-sink.ts';
import { FolderCaptures } from '../captures/folder-captures.ts';
import { syncDirectory } from '../durable.ts';
import { unwritable } from '../unwritable.ts';
import { type Finding, isFault } from '../verify/finding.ts';
import { checkBundle } from './check.ts';
import { unpackBundle } from './unpack.ts';

export interface Imported {
  /** SHA-256 of the bundle's manifest */
  manifest: string;
  /** what was found right */
  checked: number;
}

/**
 * Makes the folder of a case out of a bundle, numbers and all, once everything in it was found right. `folder` must not exist; it has its
 * name only when all is there. HearsayError with the first fault when there is one; then nothing is left.
 */
export async function importBundle(bundle: string, folder: string): Promise<Imported> {
  if (existsSync(folder)) throw new HearsayError({ where: folder, what: 'It exists already.', fix: 'Name a new folder; a case is never written over.' });
  const unpacked = `${folder}.importing`;
  try {
    // what an interrupted import left
    await rm(unpacked, { recursive: true, force: true });
    const sink = folderSink(unpacked);
    try {
      await unpackBundle(bundle, sink);
      await sink.finish();
    } catch (error) {
      await sink.abandon();
      throw error;
    }
    const findings: Finding[] = [];
    for await (const finding of checkBundle(unpacked)) findings.push(finding);
    const faults = findings.filter(isFault);
    if (faults[0]) throw refused(bundle, faults[0], faults.length - 1);
    const data = path.join(unpacked, 'data');
    if (!existsSync(path.join(data, 'case.json')))
      throw new HearsayError({ where: bundle, what: 'It holds no case.json.', fix: 'Get it again from where it came.' });
    const manifest = createHash('sha256')
      .update(await readFile(path.join(unpacked, 'manifest-sha256.txt')))
      .digest('hex');
    const captures = path.join(data, 'captures');
    for await (const { sha256 } of FolderCaptures.at(captures).list()) await chmod(path.join(captures, sha256.slice(0, 2), sha256), 0o444);
    await rename(data, folder);
    await syncDirectory(path.dirname(path.resolve(folder)));
    return { manifest, checked: findings.length };
  } catch (error) {
    throw unwritable(folder, error);
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
}

function refused(where: string, { item, state, what }: Finding, others: number): HearsayError {
  const more = others > 0 ? ` ${others} more things are wrong.` : '';
  return new HearsayError({ where, what: `${item} is ${state}: ${what}${more}`, fix: 'Get the bundle again from where it came; nothing was imported.' });
}
