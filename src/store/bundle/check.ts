import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { FolderCaptures } from '../captures/folder-captures.ts';
import { linesOf } from '../journal/segments.ts';
import { piecesOf } from '../pieces.ts';
import { codeOf } from '../unwritable.ts';
import { type Besides, verifyEvidence } from '../verify/evidence.ts';
import type { Finding } from '../verify/finding.ts';
import { provesConsistency, provesInclusion } from './proof-lines.ts';

/** Names a bundle may hold; anything else is not ours, and a name that climbs out of the folder is none of these. */
export const BUNDLE_NAME =
  /^(?:bagit\.txt|bag-info\.txt|README\.md|(?:tag)?manifest-sha256\.txt|proofs\/(?:root|inclusion|consistency)\.txt|data\/case\.json|data\/journal\/(?:head\.json|\d{12}\.jsonl)|data\/captures\/[0-9a-f]{2}\/[0-9a-f]{64})$/;

export async function isBundle(folder: string): Promise<boolean> {
  return (await stat(path.join(folder, 'bagit.txt')).catch(() => null))?.isFile() === true;
}

/** Checks an unpacked bundle item by item: its manifests, the evidence in it, and its proofs. Faults do not end it. */
export async function* checkBundle(folder: string, besides: Besides = {}): AsyncGenerator<Finding> {
  const listed = new Set<string>(['tagmanifest-sha256.txt']);
  for (const manifest of ['tagmanifest-sha256.txt', 'manifest-sha256.txt']) yield* checkManifest(folder, manifest, listed);
  for (const name of (await readdir(folder, { recursive: true })).map((one) => one.split(path.sep).join('/')).sort())
    if (!listed.has(name) && (await stat(path.join(folder, name))).isFile())
      yield { item: name, state: 'changed', what: 'No manifest of the bundle names it.' };
  const { leaves } = yield* verifyEvidence(path.join(folder, 'data', 'journal'), FolderCaptures.at(path.join(folder, 'data', 'captures')), besides);
  yield await checkProofs(folder, leaves);
}

async function* checkManifest(folder: string, manifest: string, listed: Set<string>): AsyncGenerator<Finding> {
  let content: string;
  try {
    content = await readFile(path.join(folder, manifest), 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    yield { item: manifest, state: 'missing', what: 'What the bundle should hold can no longer be told.' };
    return;
  }
  let sound = 0;
  for (const line of content.split('\n').slice(0, -1)) {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sha256 === undefined || name === undefined || !BUNDLE_NAME.test(name)) {
      yield { item: manifest, state: 'changed', what: 'It holds a line that is no hash and file of a bundle.' };
      continue;
    }
    listed.add(name);
    const found = hashOf(path.join(folder, name));
    if (found === sha256) sound++;
    else if (found === null) yield { item: name, state: 'missing', what: `${manifest} names it, and it is not there.` };
    else yield { item: name, state: 'changed', what: `${manifest} gives it the SHA-256 ${sha256}; it is ${found} now.` };
  }
  yield { item: manifest, state: 'ok', what: `${sound} files have the SHA-256 it gives them` };
}

function hashOf(file: string): string | null {
  const hash = createHash('sha256');
  try {
    for (const piece of piecesOf(file)) hash.update(piece);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
  return hash.digest('hex');
}

/** Every entry must lead to the root by the way the bundle gives for it, and every stamped root to that of the whole. */
async function checkProofs(folder: string, leaves: readonly Uint8Array[]): Promise<Finding> {
  const item = 'proofs';
  try {
    const proof = (name: string) => readFile(path.join(folder, 'proofs', name), 'utf8');
    const [number = '', root = ''] = (await proof('root.txt')).trimEnd().split(' ');
    const whole: readonly [number, string] = [Number(number), root];
    let index = 0;
    for (const { bytes } of linesOf(path.join(folder, 'proofs', 'inclusion.txt'))) {
      const leaf = leaves[index];
      if (!leaf || !provesInclusion(Buffer.from(bytes).toString(), leaf, index, whole))
        return { item, state: 'changed', what: `The way of entry ${index} does not lead to the root.` };
      index++;
    }
    if (index !== whole[0]) return { item, state: 'missing', what: `${whole[0]} entries should have a way to the root; ${index} have.` };
    const grown = (await proof('consistency.txt')).split('\n').slice(0, -1);
    if (!grown.every((line) => provesConsistency(line, whole))) return { item, state: 'changed', what: 'A stamped root does not lead to the root.' };
    return { item, state: 'ok', what: `${index} entries and ${grown.length} stamped roots lead to the root ${root}` };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return { item, state: 'missing', what: 'The proofs are not all there.' };
  }
}
