import { Capture, type Ingested } from '../../model/capture.ts';
import { HearsayError } from '../../model/errors.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Fault } from '../../model/fault.ts';
import type { NewEntry, SealedEntry } from '../../model/journal.ts';
import { type Progress, silent } from '../../model/ports.ts';
import { TOOL } from '../../model/tool.ts';
import { captureAt } from '../../store/index/captures.ts';
import { reportName } from '../ids.ts';
import { plain } from '../journal-data.ts';
import { numberClaims } from '../numbers.ts';
import type { OpenCase } from '../open-case.ts';
import { claimKeys } from './claim-key.ts';
import { Indexing } from './indexing.ts';
import { paired, type Reader } from './reader.ts';
import { Reading } from './reading.ts';

/** What came of bringing an index up to its journal. */
export interface CaughtUp {
  /** readings made again */
  readings: number;
  /** readings that gave other claims than the journal says, or were made by another Hearsay: each has a new entry now */
  renewed: number;
  faults: Fault[];
}

/** A reading of the journal that must be made again; entries before it that make none come with it. */
interface Due {
  before: SealedEntry[];
  entry: SealedEntry;
  reading: Reading;
  item: Ingested;
}

interface Renewal {
  reading: Reading;
  entry: NewEntry;
  extraction: Extraction;
}

/** Renewed readings that are held in memory before they are written. */
const RENEWALS = 100;

/**
 * Applies to the index what the journal holds beyond it: after a kill a few entries, in `rebuild` all. Readings are made again from their
 * captures. Where this Hearsay finds the same claims they keep their numbers; what it finds besides gets new ones, and a new entry of the
 * journal says so. Interrupted, it goes on from where it was.
 */
export async function catchUp(opened: OpenCase, reader: Reader, progress: Progress = silent): Promise<CaughtUp> {
  const result: CaughtUp = { readings: 0, renewed: 0, faults: [] };
  const indexing = await Indexing.resume(opened.db, opened.id);
  const from = indexing.head.applied;
  const { size } = opened.journal.head();
  if (from >= size) return result;

  const last = await lastReadings(opened, from, indexing);
  progress.start(last.size, 'readings');
  const trailing: SealedEntry[] = [];
  let renewals: Renewal[] = [];
  const write = async (): Promise<void> => {
    // the journal first: when the index is behind an old reading, the new one must be there
    const entries = renewals.length > 0 ? await opened.journal.append(renewals.map(({ entry }) => entry)) : [];
    for (const [index, entry] of entries.entries()) {
      const renewal = renewals[index];
      if (renewal) indexing.takeAhead(entry, renewal.extraction);
    }
    renewals = [];
    await indexing.flush();
  };
  for await (const [due, answer] of paired(dueReadings(opened, { from, size, last }, trailing, result.faults), reader)) {
    for (const entry of due.before) indexing.take(entry);
    if (!('report' in answer)) {
      result.faults.push({ ...answer, where: `${reportName(due.reading.report)} (${answer.where})` });
      indexing.take(due.entry);
      continue;
    }
    const renewal = renew(opened, due, answer, indexing.head.next_claim);
    if (renewal) {
      renewals.push(renewal);
      indexing.take(due.entry);
      indexing.reserve(renewal.reading);
    } else indexing.takeReading(due.entry, answer);
    result.readings++;
    result.renewed += renewal ? 1 : 0;
    progress.tick(result.readings);
    if (indexing.enough() || renewals.length >= RENEWALS) await write();
  }
  for (const entry of trailing) indexing.take(entry);
  await write();
  // entries that were written on the way are in the index already
  indexing.reach(opened.journal.head().size);
  await indexing.flush();
  progress.end();
  return result;
}

/** For each version of each report the entry of its last reading: the ones before are history. Numbers given anywhere are taken from now on. */
async function lastReadings(opened: OpenCase, from: number, indexing: Indexing): Promise<ReadonlyMap<string, number>> {
  const last = new Map<string, number>();
  for await (const entry of opened.journal.entries(from)) {
    if (entry.kind !== 'reading') continue;
    const reading = Reading.parse(entry.data);
    indexing.reserve(reading);
    last.set(versionKey(reading), entry.seq);
  }
  return last;
}

async function* dueReadings(
  opened: OpenCase,
  { from, size, last }: { from: number; size: number; last: ReadonlyMap<string, number> },
  trailing: SealedEntry[],
  faults: Fault[],
): AsyncGenerator<Due> {
  const records = new Map<number, Capture>();
  // what is written on the way needs no reading
  for await (const entry of opened.journal.entries(from, size)) {
    if (entry.kind === 'capture') records.set(entry.seq, Capture.parse(entry.data));
    const reading = entry.kind === 'reading' ? Reading.parse(entry.data) : null;
    if (reading !== null && last.get(versionKey(reading)) === entry.seq) {
      try {
        const capture = records.get(reading.capture) ?? (await recordOf(opened, reading));
        const item = { capture, bytes: await opened.captures.get(capture.sha256), meta: reading.meta };
        yield { before: trailing.splice(0), entry, reading, item };
        continue;
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error;
        faults.push({ ...error.fault, where: `${reportName(reading.report)} (${error.fault.where})` });
      }
    }
    trailing.push(entry);
  }
}

async function recordOf(opened: OpenCase, reading: Reading): Promise<Capture> {
  const record = await captureAt(opened.db, opened.id, reading.capture);
  if (record !== null) return Capture.parse(JSON.parse(record));
  const where = reportName(reading.report);
  throw new HearsayError({ where, what: `The journal has no capture under number ${reading.capture}.`, fix: 'Run `hearsay verify`.' });
}

/** The new entry for a reading that came out another way, or that another Hearsay made; null when all is as the journal says. */
function renew(opened: OpenCase, { entry: { seq }, reading: was }: Due, extraction: Extraction, nextClaim: number): Renewal | null {
  const keys = claimKeys(extraction.claims);
  if (was.tool === TOOL && keys.length === was.claims.length && keys.every((key, index) => key === was.claims[index]?.[1])) return null;
  const { claims } = numberClaims(keys, new Map(was.claims.map(([claim, key]) => [key, claim])), nextClaim);
  const reading: Reading = { ...was, tool: TOOL, claims };
  const entry: NewEntry = {
    at: opened.now(),
    by: opened.by,
    kind: 'reading',
    subject: reportName(was.report),
    before: null,
    after: extraction.report.capture.sha256,
    reason: `Read again by ${TOOL}; entry ${seq} was read by ${was.tool}.`,
    data: plain(reading),
  };
  return { reading, entry, extraction };
}

const versionKey = ({ report, version }: Reading): string => `${report}/${version}`;
