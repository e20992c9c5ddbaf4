import { HearsayError } from '../../model/errors.ts';
import type { Undo } from '../../model/review.ts';
import { plain } from '../journal-data.ts';
import type { OpenCase } from '../open-case.ts';
import { type Decided, decisionOf } from './decisions.ts';
import { undoneBy } from './standing.ts';

/** Takes a decision back: it stays in the journal and no longer counts. Returns what was withdrawn. HearsayError when the entry is no decision, or is withdrawn already. */
export async function withdraw({ journal, now, by }: OpenCase, seq: number, why: string): Promise<Decided> {
  const decided: Decided[] = [];
  for await (const entry of journal.entries()) {
    const decision = decisionOf(entry);
    if (decision !== null) decided.push({ entry, decision });
  }
  const target = decided.find(({ entry }) => entry.seq === seq);
  const where = `entry ${seq}`;
  if (target === undefined)
    throw new HearsayError({
      where,
      what: 'Nobody decided anything in it.',
      fix: 'Name an assessment (a12) or the number of an entry that `hearsay log` shows.',
    });
  const before = undoneBy(decided).get(seq);
  if (before !== undefined)
    throw new HearsayError({ where, what: `It was withdrawn already, by entry ${before}.`, fix: `Withdraw entry ${before} to have it back.` });
  const data: Undo = { seq };
  await journal.append([{ at: now(), by, kind: 'undo', subject: target.entry.subject, before: null, after: null, reason: why, data: plain(data) }]);
  return target;
}
