import { HearsayError } from '../../model/errors.ts';
import type { SealedEntry } from '../../model/journal.ts';
import { MerkleTree } from '../journal/proofs.ts';
import type { Journal } from '../ports.ts';
import type { Finding } from './finding.ts';
import type { Swept } from './journal-folder.ts';

/** Like `sweepJournal`, of a journal that is not in a folder: it ends at the first fault, as what lies behind cannot be told from it. */
export async function* sweepEntries(journal: Journal, onEntry: (entry: SealedEntry) => void): AsyncGenerator<Finding, Swept> {
  const leaves: Uint8Array[] = [];
  try {
    for await (const entry of journal.entries()) {
      leaves.push(Buffer.from(entry.hash, 'hex'));
      onEntry(entry);
    }
    yield { item: 'journal', state: 'ok', what: `${leaves.length} entries, each with its hash and behind the one before` };
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    yield { item: `journal, entry ${leaves.length}`, state: 'changed', what: error.fault.what };
  }
  const tree = new MerkleTree(leaves);
  const root = (size: number): string => Buffer.from(tree.root(size)).toString('hex');
  const head = journal.head();
  yield leaves.length === head.size && root(head.size) === head.root
    ? { item: 'journal head', state: 'ok', what: `${head.size} entries, Merkle root ${head.root}` }
    : { item: 'journal head', state: 'changed', what: 'The Merkle tree over the entries has another root than was acknowledged.' };
  return { leaves, root };
}
