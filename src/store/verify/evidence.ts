import type { X509Certificate } from 'node:crypto';
import type { JournalHead, SealedEntry } from '../../model/journal.ts';
import type { Captures, Journal } from '../ports.ts';
import { StampData, stampChecker } from '../timestamp/check.ts';
import { checkCaptures } from './captures.ts';
import { sweepEntries } from './entries.ts';
import type { Finding } from './finding.ts';
import { type Swept, sweepJournal } from './journal-folder.ts';

/** What is checked besides captures and journal. */
export interface Besides {
  /** a head somebody kept: the journal must still begin with all it covered */
  known?: Pick<JournalHead, 'size' | 'root'> | undefined;
  /** certificates that vouch for time stamp authorities, besides those the case holds and the roots of Node */
  trusted?: readonly X509Certificate[] | undefined;
}

/**
 * Checks the evidence of a case (`journal` is its folder, or a journal elsewhere) without changing any of it and without its lock: every entry of the journal, every capture it names, every
 * time stamp. Faults do not end it. Returns what the journal was found to hold.
 */
export async function* verifyEvidence(journal: string | Journal, captures: Captures, { known, trusted = [] }: Besides = {}): AsyncGenerator<Finding, Swept> {
  const named = new Set<string>();
  const stamps: SealedEntry[] = [];
  const onEntry = (entry: SealedEntry): void => {
    // bytes that came in, and the answers of time stamp authorities
    if ((entry.kind === 'capture' || entry.kind === 'timestamp') && entry.after !== null) named.add(entry.after);
    if (entry.kind !== 'timestamp') return;
    stamps.push(entry);
    const { data } = StampData.safeParse(entry.data);
    if (data?.chain) named.add(data.chain);
  };
  const swept = yield* typeof journal === 'string' ? sweepJournal(journal, onEntry) : sweepEntries(journal, onEntry);
  if (known) yield covers(known, swept);
  yield* checkCaptures(captures, named);
  const check = stampChecker(captures, trusted);
  for (const entry of stamps) {
    const covered = covers({ size: Number(entry.data['size']), root: String(entry.data['root']) }, swept);
    yield covered.state === 'ok' ? await check(entry) : { ...covered, item: `time stamp, entry ${entry.seq}` };
  }
  return swept;
}

function covers({ size, root }: Pick<JournalHead, 'size' | 'root'>, { leaves, root: rootOver }: Swept): Finding {
  const item = `journal up to entry ${size - 1}`;
  if (!Number.isInteger(size) || size < 0 || size > leaves.length)
    return { item, state: 'missing', what: `The journal once had ${size} entries and has ${leaves.length} now.` };
  return rootOver(size) === root
    ? { item, state: 'ok', what: `the journal begins with all that root ${root} covered` }
    : { item, state: 'changed', what: `The first ${size} entries had the Merkle root ${root} and have ${rootOver(size)} now.` };
}
