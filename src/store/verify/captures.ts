import { createHash } from 'node:crypto';
import { HearsayError } from '../../model/errors.ts';
import type { Captures } from '../ports.ts';
import type { Finding } from './finding.ts';

/** Hashes again every capture that the journal names, in the order of the hashes, and tells of those it does not name. */
export async function* checkCaptures(captures: Captures, named: ReadonlySet<string>): AsyncGenerator<Finding> {
  for (const sha256 of [...named].sort()) yield await checkCapture(captures, sha256);
  for await (const { sha256 } of captures.list())
    if (!named.has(sha256)) yield { item: itemOf(sha256), state: 'noted', what: 'No entry of the journal names it: a run was interrupted, or one is at work.' };
}

async function checkCapture(captures: Captures, sha256: string): Promise<Finding> {
  const item = itemOf(sha256);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const piece of captures.stream(sha256)) {
      hash.update(piece);
      size += piece.length;
    }
  } catch (error) {
    if (!(error instanceof HearsayError))
      return { item, state: 'changed', what: `It cannot be read (${error instanceof Error ? error.message : String(error)}).` };
    return { item, state: 'missing', what: 'The journal names it, and it is not there.' };
  }
  const found = hash.digest('hex');
  return found === sha256 ? { item, state: 'ok', what: `${size} bytes` } : { item, state: 'changed', what: `Its SHA-256 is ${found} now.` };
}

function itemOf(sha256: string): string {
  return `captures/${sha256.slice(0, 2)}/${sha256}`;
}
