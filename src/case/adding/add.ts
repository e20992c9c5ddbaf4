import type { Ingested } from '../../model/capture.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Fault } from '../../model/fault.ts';
import { TOOL } from '../../model/tool.ts';
import { entryOfBytes } from '../../store/index/captures.ts';
import { numbersByKey } from '../../store/index/claims.ts';
import { type KnownReading, knownReadings, versionsOf } from '../../store/index/reports.ts';
import type { OpenCase } from '../open-case.ts';
import { storedExtraction } from '../stored.ts';
import { claimKeys } from './claim-key.ts';
import { Group } from './group.ts';
import type { Outcome } from './outcome.ts';
import { paired, type Reader } from './reader.ts';
import { addressOf, pageAddress, received, recognise } from './recognise.ts';
import { Underway } from './underway.ts';

/** A capture that must be read, and the report it will be or be another version of. */
interface Asked {
  item: Ingested;
  report: number;
  again: boolean;
}

/**
 * Adds captures to a case: bytes first, then the journal, then the index. A group is acknowledged, by its outcomes, when the journal holds it;
 * what a kill leaves of the index catches up when the case is opened again. The caller holds the case's lock (`openCase`).
 */
export async function* addToCase(opened: OpenCase, captures: AsyncIterable<Ingested | Fault>, reader: Reader): AsyncGenerator<Outcome> {
  const group = await Group.begin(opened);
  const underway = new Underway(group.nextReport);
  let answered = 0;
  for await (const [asked, answer] of paired(sift(opened, captures, group, underway), reader)) {
    if (asked.again && group.holds(asked.report)) yield* await group.commit();
    await settle(opened, group, asked, answer);
    answered++;
    if (!group.due()) continue;
    yield* await group.commit();
    underway.arrived(answered);
    answered = 0;
  }
  yield* await group.commit();
}

/** Lets through what must be read; what the case has already is settled here. */
async function* sift(opened: OpenCase, captures: AsyncIterable<Ingested | Fault>, group: Group, underway: Underway): AsyncGenerator<Asked> {
  for await (const input of captures) {
    if (!('capture' in input)) {
      await noteFault(opened, group, input);
      continue;
    }
    const item = received(input, opened.by);
    const address = addressOf(item);
    const { sha256, from: where } = item.capture;
    const found = recognise(item, [...underway.like(sha256, address), ...(await earlier(opened, sha256, address))]);
    if (found.as === 'known') group.tell({ kind: 'known', where, report: found.report });
    else if (found.as === 'unchanged')
      group.see({ what: 'unchanged', address, report: found.report, sha256 }, { kind: 'unchanged', where, report: found.report });
    else {
      const report = found.as === 'again' ? found.report : underway.number();
      underway.leave({ report, version: 1, current: true, sha256, address, publisher: item.meta.publisher ?? null });
      yield { item, report, again: found.as === 'again' };
    }
  }
}

/** Readings to compare with. Bytes that were never kept, without an address, need no question to the index. */
async function earlier({ db, id, captures }: OpenCase, sha256: string, address: string | null): Promise<KnownReading[]> {
  if (address === null && !(await captures.has(sha256))) return [];
  return knownReadings(db, id, sha256, address);
}

/** A page that is no more is no failure for a case that has it. */
async function noteFault(opened: OpenCase, group: Group, fault: Fault): Promise<void> {
  const address = fault.gone ? pageAddress(fault.where) : null;
  const [known] = address === null ? [] : await knownReadings(opened.db, opened.id, '', address);
  if (known) group.see({ what: 'gone', address, report: known.report, sha256: null }, { kind: 'gone', where: fault.where, report: known.report }, fault.what);
  else group.tell({ kind: 'fault', fault });
}

/** Puts into the group what was read of a capture, or that it could not be read. */
async function settle(opened: OpenCase, group: Group, { item, report, again }: Asked, answer: Extraction | Fault): Promise<void> {
  const { sha256, from: where } = item.capture;
  const address = addressOf(item);
  if (!('report' in answer)) {
    if (!again) group.fail(report, answer);
    // bytes that came before and could not be read then either are told again and not kept again
    if ((await entryOfBytes(opened.db, opened.id, sha256)) !== null) return group.tell({ kind: 'fault', fault: answer });
    group.keep(item);
    return group.see({ what: 'unread', address, report: null, sha256 }, { kind: 'fault', fault: answer }, `${answer.what} ${answer.fix}`);
  }
  const last = again ? (await versionsOf(opened.db, opened.id, report)).at(-1) : undefined;
  group.keep(item);
  if (last && sameWords(storedExtraction(last), answer))
    return group.see({ what: 'unchanged', address, report, sha256 }, { kind: 'unchanged', where, report }, 'Its bytes changed, its text did not.');
  group.read({ report, version: (last?.version ?? 0) + 1, address, meta: item.meta, tool: TOOL }, sha256, answer, {
    keys: claimKeys(answer.claims),
    known: again ? await numbersByKey(opened.db, opened.id, report) : new Map(),
    where,
  });
}

/** Pages are served with other bytes at every visit: what counts is what a reader sees. */
function sameWords(one: Extraction, other: Extraction): boolean {
  return one.report.text === other.report.text && one.report.title === other.report.title;
}
