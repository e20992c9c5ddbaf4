import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { HearsayError } from '../model/errors.ts';
import { FolderCaptures } from '../store/captures/folder-captures.ts';
import { forget } from '../store/index/heads.ts';
import { type Database, type Opened, openEmbedded, openServer, withoutPassword } from '../store/index/open.ts';
import { FolderJournal } from '../store/journal/folder-journal.ts';
import { acquireLock } from '../store/lock/lock.ts';
import type { Captures, Journal } from '../store/ports.ts';
import { ServerJournal } from '../store/server/server-journal.ts';
import { acquireServerLock } from '../store/server/server-lock.ts';
import { unwritable } from '../store/unwritable.ts';
import { type About, type CaseFolder, caseFolder, isCase, readAbout, writeAbout } from './folder.ts';
import { plain } from './journal-data.ts';

/** A case that this process has to itself until it is closed. */
export interface OpenCase {
  id: string;
  name: string;
  folder: CaseFolder;
  db: Database;
  captures: Captures;
  journal: Journal;
  /** who works on it, for the journal */
  by: string;
  /** ISO 8601, UTC */
  now(): string;
  /** milliseconds since some fixed moment */
  elapsed(): number;
  /** Runs work that reads the journal's head and adds behind it: one such work at a time, in the order they were asked for. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** what a crash left behind the journal's head and was cut off, in bytes; never acknowledged */
  cut: number;
  /** keeps the planner's knowledge of the index fresh after large changes */
  tend(): Promise<void>;
  close(): Promise<void>;
}

export interface Surroundings {
  by: string;
  now(): string;
  elapsed(): number;
  /** address of the server that holds the journal and the index of the case, with its password where it needs one; null to take what the case says */
  database: string | null;
}

/** Makes a case in a folder that is none yet, and closes it. HearsayError when the folder holds something. */
export async function createCase(directory: string, name: string, around: Surroundings): Promise<About> {
  const folder = caseFolder(directory);
  if (isCase(folder)) throw new HearsayError({ where: directory, what: 'It is a case already.', fix: 'Add to it, or name another folder.' });
  try {
    fs.mkdirSync(directory, { recursive: true });
    if (fs.readdirSync(directory).length > 0)
      throw new HearsayError({ where: directory, what: 'It is not empty.', fix: 'Name a folder that is, or a new one.' });
    const about: About = { format: 1, id: randomUUID(), name, database: around.database === null ? null : withoutPassword(around.database) };
    fs.mkdirSync(folder.captures);
    const database = around.database === null ? await openEmbedded(folder.index) : await openServer(around.database);
    try {
      const journal = around.database === null ? await FolderJournal.open(folder.journal) : await ServerJournal.open(database.db, about.id);
      await journal.append([
        { at: around.now(), by: around.by, kind: 'init', subject: 'case', before: null, after: null, reason: null, data: plain({ id: about.id, name }) },
      ]);
      await journal.close();
    } finally {
      await database.close();
    }
    // last, so that a folder is a case only when all of it is there
    await writeAbout(folder, about);
    return about;
  } catch (error) {
    throw unwritable(directory, error);
  }
}

/**
 * Opens a case for this process alone: an index without a server cannot be shared, not even for reading. HearsayError when there is none,
 * or another process has it. The index may be behind the journal; `catchUp` brings it there.
 */
export async function openCase(directory: string, around: Surroundings, { anew = false }: { anew?: boolean } = {}): Promise<OpenCase> {
  const folder = caseFolder(directory);
  const about = readAbout(folder);
  const address = about.database === null ? null : (around.database ?? about.database);
  const closing: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const one of closing.splice(0).reverse()) await one();
  };
  try {
    const lock = acquireLock(folder.lock);
    closing.push(() => lock.release());
    if (address !== null) {
      const held = await acquireServerLock(address, about.id);
      closing.push(() => held.release());
    }
    if (anew && address === null) fs.rmSync(folder.index, { recursive: true, force: true });
    const opened: Opened = address === null ? await openEmbedded(folder.index) : await openServer(address);
    closing.push(() => opened.close());
    if (anew) await forget(opened.db, about.id);
    const captures = await FolderCaptures.open(folder.captures);
    const journal = address === null ? await FolderJournal.open(folder.journal) : await ServerJournal.open(opened.db, about.id);
    closing.push(() => journal.close());
    return {
      id: about.id,
      name: about.name,
      folder,
      db: opened.db,
      captures,
      journal,
      by: around.by,
      now: around.now,
      elapsed: around.elapsed,
      alone: oneAtATime(),
      cut: journal instanceof FolderJournal ? journal.recovered.cut : 0,
      tend: () => opened.tend(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function oneAtATime(): OpenCase['alone'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
