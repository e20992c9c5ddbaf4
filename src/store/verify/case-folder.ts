import type { JournalHead, SealedEntry } from '../../model/journal.ts';
import type { Captures } from '../ports.ts';
import { checkCaptures } from './captures.ts';
import type { Finding } from './finding.ts';
import { sweepJournal } from './journal-folder.ts';

/** What is checked besides captures and journal. */
export interface Besides {
  /** a head somebody kept: the journal must still begin with all it covered */
  known?: Pick<JournalHead, 'size' | 'root'> | undefined;
  /** checks a time stamp that the journal holds; the root it is for was found to be right */
  stamp?: ((entry: SealedEntry) => Promise<Finding>) | undefined;
}

/**
 * Checks the evidence of a case without changing any of it and without its lock: every entry of the journal, every capture it names, every
 * time stamp. Faults do not end it.
 */
export async function* verifyEvidence(journal: string, captures: Captures, { known, stamp }: Besides = {}): AsyncGenerator<Finding> {
  const named = new Set<string>();
  const stamps: SealedEntry[] = [];
  const swept = yield* sweepJournal(journal, (entry) => {
    // bytes that came in, and the tokens of authorities
    if ((entry.kind === 'capture' || entry.kind === 'timestamp') && entry.after !== null) named.add(entry.after);
    if (entry.kind === 'timestamp') stamps.push(entry);
  });
  if (known) yield covers(known, swept);
  yield* checkCaptures(captures, named);
  for (const entry of stamps) {
    const dated = { size: Number(entry.data['size']), root: String(entry.data['root']) };
    const covered = covers(dated, swept);
    yield covered.state === 'ok' && stamp ? await stamp(entry) : { ...covered, item: `time stamp, entry ${entry.seq}` };
  }
}

function covers({ size, root }: Pick<JournalHead, 'size' | 'root'>, swept: { size: number; root(size: number): string }): Finding {
  const item = `journal up to entry ${size - 1}`;
  if (!Number.isInteger(size) || size < 0 || size > swept.size)
    return { item, state: 'missing', what: `The journal once had ${size} entries and has ${swept.size} now.` };
  return swept.root(size) === root
    ? { item, state: 'ok', what: `the journal begins with all that root ${root} covered` }
    : { item, state: 'changed', what: `The first ${size} entries had the Merkle root ${root} and have ${swept.root(size)} now.` };
}
