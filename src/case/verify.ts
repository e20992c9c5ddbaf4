import fs from 'node:fs';
import { HearsayError } from '../model/errors.ts';
import { FolderCaptures } from '../store/captures/folder-captures.ts';
import { headOf } from '../store/index/heads.ts';
import { type Database, openEmbedded, openServer } from '../store/index/open.ts';
import { currentReports } from '../store/index/reports.ts';
import { readJournal } from '../store/journal/read-entries.ts';
import { acquireLock } from '../store/lock/lock.ts';
import type { Captures } from '../store/ports.ts';
import { ServerJournal } from '../store/server/server-journal.ts';
import { type Besides, verifyEvidence } from '../store/verify/evidence.ts';
import type { Finding } from '../store/verify/finding.ts';
import { misquotes } from '../store/verify/quotes.ts';
import { type CaseFolder, caseFolder, isCase, readAbout } from './folder.ts';
import { reportName } from './ids.ts';
import type { OpenCase } from './open-case.ts';
import { storedExtraction } from './stored.ts';

/**
 * Checks a case item by item without changing it: the journal, every capture, time stamps, and the spans and quotes of every current reading.
 * `database` is the address of its server where the case does not say it whole. Faults do not end it.
 */
export async function* verifyCase(directory: string, database: string | null, besides: Besides): AsyncGenerator<Finding> {
  const folder = caseFolder(directory);
  const captures = FolderCaptures.at(folder.captures);
  if (!isCase(folder)) {
    yield { item: 'case.json', state: 'missing', what: 'Which case this is can no longer be told.' };
    yield* verifyEvidence(folder.journal, captures, besides);
    return;
  }
  const about = readAbout(folder);
  if (about.database === null) {
    yield await checkAbout(folder, about.id);
    yield* verifyEvidence(folder.journal, captures, besides);
    yield* readingsInFolder(folder, about.id, captures);
    return;
  }
  const opened = await openServer(database ?? about.database);
  try {
    const journal = await ServerJournal.open(opened.db, about.id);
    yield* verifyEvidence(journal, captures, besides);
    yield* checkReadings(opened.db, about.id, captures);
  } finally {
    await opened.close();
  }
}

/** The same for a case that is open: its index is read by who has it open. */
export async function* verifyOpenCase({ folder, journal, db, id, captures }: OpenCase, besides: Besides = {}): AsyncGenerator<Finding> {
  const inFolder = readAbout(folder).database === null;
  if (inFolder) yield await checkAbout(folder, id);
  yield* verifyEvidence(inFolder ? folder.journal : journal, captures, besides);
  yield* checkReadings(db, id, captures);
}

/** The journal begins with which case it is of. */
async function checkAbout({ journal }: CaseFolder, id: string): Promise<Finding> {
  const item = 'case.json';
  try {
    for await (const { data } of (await readJournal(journal)).entries())
      return data['id'] === id ? { item, state: 'ok', what: `the case ${id}` } : { item, state: 'changed', what: 'The journal is that of another case.' };
    return { item, state: 'missing', what: 'The journal is empty: it should begin with the case.' };
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return { item, state: 'noted', what: 'Whether it is that of this journal cannot be told, as the journal is damaged.' };
  }
}

/** The index can be read by one process only, and must be written to be opened: where that cannot be, its readings stay unchecked. */
async function* readingsInFolder({ index, lock }: CaseFolder, id: string, captures: Captures): AsyncGenerator<Finding> {
  const unchecked = (why: string): Finding => ({ item: 'index', state: 'noted', what: `Spans and quotes of the readings were not checked: ${why}` });
  if (!fs.existsSync(index)) {
    yield unchecked('there is no index; make it with `hearsay rebuild`.');
    return;
  }
  const closing: (() => unknown)[] = [];
  try {
    try {
      const held = acquireLock(lock);
      closing.push(() => held.release());
      const opened = await openEmbedded(index);
      closing.push(() => opened.close());
      yield* checkReadings(opened.db, id, captures);
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      yield unchecked(`${error.fault.what} ${error.fault.fix}`);
    }
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

async function* checkReadings(db: Database, id: string, captures: Captures): AsyncGenerator<Finding> {
  if ((await headOf(db, id)) === null) yield { item: 'index', state: 'noted', what: 'It knows nothing of this case; make it again with `hearsay rebuild`.' };
  for await (const stored of currentReports(db, id)) {
    const item = reportName(stored.report);
    try {
      const { report, claims } = storedExtraction(stored);
      const faults = misquotes(report, claims);
      if (!(await captures.has(stored.sha256))) faults.push(`The capture ${stored.sha256} it was read from is not there.`);
      for (const what of faults) yield { item, state: 'changed', what };
      if (faults.length === 0) yield { item, state: 'ok', what: `${claims.length} claims stand where they say` };
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      yield { item, state: 'changed', what: `${error.fault.what} ${error.fault.fix}` };
    }
  }
}
