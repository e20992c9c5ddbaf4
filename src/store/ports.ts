import type { JournalHead, NewEntry, SealedEntry } from '../model/journal.ts';

/** Bytes as received, kept under their SHA-256 and never changed. */
export interface Captures {
  /**
   * Keeps bytes; once it resolves they are on the disk. Bytes that are there already stay as they are (`fresh` is false).
   * Calls may run side by side.
   */
  put(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<PutCapture>;
  /** The bytes; HearsayError when they are missing or no longer have the hash they are named by. */
  get(sha256: string): Promise<Uint8Array>;
  /** The bytes piece by piece, for what is too large for memory; they are not checked on the way. HearsayError when they are missing. */
  stream(sha256: string): AsyncIterable<Uint8Array>;
  has(sha256: string): Promise<boolean>;
  /** All captures in the order of their hashes. */
  list(): AsyncIterable<KeptCapture>;
}

export interface KeptCapture {
  sha256: string;
  /** bytes */
  size: number;
}

export interface PutCapture extends KeptCapture {
  /** false when the same bytes were there before */
  fresh: boolean;
}

/** What happened to a case, in order; entries are added and never changed. */
export interface Journal {
  /**
   * Adds entries behind one another, all or none of them, and resolves when they are on the disk. Calls may run side by side; they keep
   * the order in which they were made and share the cost of one flush.
   */
  append(entries: readonly NewEntry[]): Promise<SealedEntry[]>;
  /** Acknowledged entries from number `from` (default 0) to the one before `to` (default: the last); a few of a long journal cost little. */
  entries(from?: number, to?: number): AsyncIterable<SealedEntry>;
  head(): JournalHead;
  /** Waits for what is being written; nothing can be added afterwards. */
  close(): Promise<void>;
}
