import { z } from 'zod';

const Hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal');

/** What can happen to a case. Kinds are added, never renamed: old journals hold them. */
export const EntryKind = z.enum([
  /** the case was made; `data` names it */
  'init',
  /** bytes came in; `subject` is their SHA-256, `data` the capture's record */
  'capture',
  /** a report was read from a capture; `data` holds the numbers given */
  'reading',
  /** something was seen without a new reading: a page is gone, unchanged */
  'observation',
  /** a grade of a source or a claim */
  'assessment',
  /** an analyst's decision about claims, origins or sources */
  'judgement',
  /** a rule of the program was set aside, with a reason */
  'override',
  /** an analyst accepts a claim or rejects it */
  'review',
  /** an analyst changes a claim */
  'edit',
  /** an analyst adds a claim that the program did not find */
  'add',
  /** an analyst says how two claims that seem to conflict stand to one another */
  'conflict',
  /** an analyst says whether two names are one source */
  'source',
  /** an analyst says which reports tell of one event */
  'incident',
  /** a report moves on in the queue */
  'status',
  /** an earlier entry no longer counts; it stays where it is */
  'undo',
  /** something left the case; `after` is the SHA-256 of what left, where it is one file */
  'export',
  /** the case came out of a bundle */
  'import',
  /** an authority dated the root of the journal */
  'timestamp',
]);
export type EntryKind = z.infer<typeof EntryKind>;

/** One thing that happened, as it is handed in. */
export const NewEntry = z.object({
  /** when it was done: ISO 8601, UTC */
  at: z.iso.datetime(),
  /** who did it */
  by: z.string().min(1),
  kind: EntryKind,
  /** what it was done to: `R-0012`, `C-0031`, a SHA-256, `case` */
  subject: z.string().min(1),
  /** SHA-256 of what the subject was before and is after, where that can be said of bytes */
  before: Hash.nullable(),
  after: Hash.nullable(),
  /** in words; a person's, where a person decided */
  reason: z.string().nullable(),
  /** what the kind needs besides, as JSON holds it; each kind's reader knows its shape */
  data: z.record(z.string(), z.unknown()),
});
export type NewEntry = z.infer<typeof NewEntry>;

/** An entry in its place: numbered from 0 and bound to the one before it. */
export const Entry = NewEntry.extend({
  seq: z.int().nonnegative(),
  /** hash of the entry before; 64 zeros for the first */
  prev: Hash,
});
export type Entry = z.infer<typeof Entry>;

/** `hash` is the RFC 6962 leaf hash of the entry: SHA-256 over a zero byte and the entry's canonical JSON. */
export interface SealedEntry extends Entry {
  hash: string;
}

/** What `prev` is for the first entry. */
export const NO_HASH = '0'.repeat(64);

/** A journal in three values. Who holds an old head can prove that everything it covered is still there, unchanged and in order. */
export const JournalHead = z.object({
  /** entries */
  size: z.int().nonnegative(),
  /** RFC 6962 Merkle tree hash over all entries */
  root: Hash,
  /** hash of the last entry; `NO_HASH` when there is none */
  hash: Hash,
});
export type JournalHead = z.infer<typeof JournalHead>;
