import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FolderCaptures } from '../../src/store/captures/folder-captures.ts';
import { FolderJournal } from '../../src/store/journal/folder-journal.ts';
import { acquireLock } from '../../src/store/lock/lock.ts';
import { verifyEvidence } from '../../src/store/verify/evidence.ts';
import { isFault } from '../../src/store/verify/finding.ts';

const WRITER = path.join(import.meta.dirname, 'kill-writer.ts');

/** What came of killing writers of one case, round after round. All but the first two numbers should be 0. */
export interface Killed {
  /** entries that are there in the end */
  entries: number;
  /** rounds whose kill left something half-written behind the head */
  torn: number;
  lost: number;
  doubled: number;
  /** faults that `verify` found before the case was opened again, and after */
  faults: number;
}

/** Starts a writer of the case in `directory` and kills it (SIGKILL) at a moment of chance, `rounds` times. */
export async function killWriters(directory: string, rounds: number, tick: (done: number) => void = () => {}): Promise<Killed> {
  const result: Killed = { entries: 0, torn: 0, lost: 0, doubled: 0, faults: 0 };
  const promised = new Map<number, string>();
  // a case is one only when its journal has begun
  await (await FolderJournal.open(path.join(directory, 'journal'))).close();
  for (let round = 0; round < rounds; round++) {
    for (const [seq, hash] of await killedWriter(directory, round)) promised.set(seq, hash);
    result.faults += await faults(directory);
    const lock = acquireLock(path.join(directory, 'lock'));
    const journal = await FolderJournal.open(path.join(directory, 'journal'));
    if (journal.recovered.cut > 0) result.torn++;
    await journal.close();
    lock.release();
    result.faults += await faults(directory);
    tick(round + 1);
  }
  const journal = await FolderJournal.open(path.join(directory, 'journal'));
  const seen = new Set<string>();
  for await (const { seq, hash, subject } of journal.entries()) {
    if (promised.get(seq) === hash) promised.delete(seq);
    result.entries++;
    if (seen.has(subject)) result.doubled++;
    seen.add(subject);
  }
  await journal.close();
  result.lost = promised.size;
  return result;
}

/** What a writer acknowledged before it was killed, some time within its first moments: number and hash of each entry. */
async function killedWriter(directory: string, round: number): Promise<[seq: number, hash: string][]> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, directory, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => void (said += text));
  await once(writer.stdout, 'data');
  await wait(Math.random() * 150);
  writer.kill('SIGKILL');
  await once(writer, 'close');
  const [ready, ...lines] = said.split('\n').slice(0, -1);
  if (ready !== 'ready') throw new Error(`the writer said ${ready}`);
  return lines.flatMap((line) => line.split(' ')).map((one) => [Number(one.split(':')[0]), one.split(':')[1] ?? '']);
}

async function faults(directory: string): Promise<number> {
  let count = 0;
  for await (const finding of verifyEvidence(path.join(directory, 'journal'), FolderCaptures.at(path.join(directory, 'captures'))))
    if (isFault(finding)) count++;
  return count;
}
