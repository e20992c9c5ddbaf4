import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../model/canonical.ts';
import { JournalHead, NO_HASH } from '../../model/journal.ts';
import { replaceDurably } from '../durable.ts';
import { codeOf } from '../unwritable.ts';
import { MerkleEdge } from './merkle.ts';

/** The name of the head within the folder of a journal. */
export const HEAD_FILE = 'head.json';

/**
 * How far the journal has been acknowledged, with the right edge of its Merkle tree so that it can grow without being read again.
 * Replaced as a whole after the entries are on the disk: what stands behind it was never acknowledged.
 */
export interface StoredHead extends JournalHead {
  edge: MerkleEdge;
}

const Stored = JournalHead.extend({ edge: z.array(z.string().regex(/^[0-9a-f]{64}$/)) });

export function headOf(edge: MerkleEdge, hash: string): StoredHead {
  return { size: edge.size, root: hex(edge.root()), hash, edge };
}

export function emptyHead(): StoredHead {
  return headOf(new MerkleEdge(), NO_HASH);
}

export async function writeHead(directory: string, head: StoredHead): Promise<void> {
  await replaceDurably(path.join(directory, HEAD_FILE), headText(head));
}

/** The stored head; null when there is no such file, and words when its content is not what was written. */
export async function readHead(directory: string): Promise<StoredHead | string | null> {
  let text: string;
  try {
    text = await readFile(path.join(directory, HEAD_FILE), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
  const parsed = Stored.safeParse(parsedJson(text));
  const edge = parsed.success ? MerkleEdge.resume(parsed.data.size, parsed.data.edge.map(bytes)) : null;
  if (!parsed.success || !edge) return 'is not what was written';
  const head = headOf(edge, parsed.data.hash);
  return head.root === parsed.data.root && headText(head) === text ? head : 'is not what was written';
}

/** The content of the file, byte for byte. */
export function headText({ size, root, hash, edge }: StoredHead): string {
  return `${canonicalJson({ size, root, hash, edge: edge.peaks.map(hex) })}\n`;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');
const bytes = (hash: string): Uint8Array => Buffer.from(hash, 'hex');
