import fs from 'node:fs';
import os from 'node:os';
import { z } from 'zod';
import { HearsayError } from '../../model/errors.ts';
import { codeOf, unwritable } from '../unwritable.ts';
import { processStart, stillRuns } from './process-start.ts';

const Owner = z.object({
  pid: z.int().positive(),
  /** see `processStart` */
  started: z.string().nullable(),
  host: z.string(),
});
type Owner = z.infer<typeof Owner>;

/** A lock that is held. */
export interface Lock {
  release(): void;
}

/** Attempts before giving up on a lock that others take and leave all the time. */
const ATTEMPTS = 20;

/**
 * Takes the lock `file` for this process. That of a process which no longer runs is taken over; HearsayError, with the owner's pid, when it
 * runs, or when the lock was taken on another machine.
 */
export function acquireLock(file: string): Lock {
  const mine = JSON.stringify({ pid: process.pid, started: processStart(process.pid), host: os.hostname() } satisfies Owner);
  const own = `${file}.${process.pid}`;
  try {
    // complete before it has the name that others look at
    fs.writeFileSync(own, mine);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (linked(own, file)) return { release: () => release(file, mine) };
      const held = contentOf(file);
      if (held === null) continue;
      const owner = ownerIn(held);
      if (owner && mayRun(owner)) throw refused(file, owner);
      reap(file, held, `${own}.reaped`);
    }
    throw new HearsayError({ where: file, what: 'Other processes keep taking this lock.', fix: 'Wait for them to end and run the command again.' });
  } catch (error) {
    throw unwritable(file, error);
  } finally {
    fs.rmSync(own, { force: true });
  }
}

function linked(own: string, file: string): boolean {
  try {
    fs.linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead owner's lock away. Should another process have replaced it a moment ago, that one gets it back. */
function reap(file: string, dead: string, aside: string): void {
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (contentOf(aside) !== dead) linked(aside, file);
  fs.rmSync(aside, { force: true });
}

function release(file: string, mine: string): void {
  if (contentOf(file) === mine) fs.rmSync(file, { force: true });
}

function mayRun({ pid, started, host }: Owner): boolean {
  return host !== os.hostname() || stillRuns(pid, started);
}

function refused(file: string, { pid, host }: Owner): HearsayError {
  const elsewhere = host !== os.hostname();
  return new HearsayError({
    where: file,
    what: `Process ${pid}${elsewhere ? ` on ${host}` : pid === process.pid ? ' (this one)' : ''} is working on this case.`,
    fix: elsewhere ? 'Wait for it to end; should that machine be gone, delete this file.' : 'Wait for it to end, or end it, and run the command again.',
  });
}

function contentOf(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Null for a file that no lock wrote, or a power cut emptied: nobody can be holding it. */
function ownerIn(content: string): Owner | null {
  try {
    return Owner.parse(JSON.parse(content));
  } catch {
    return null;
  }
}
