import pg from 'pg';
import { HearsayError } from '../../model/errors.ts';
import type { Lock } from '../lock/lock.ts';

/**
 * Takes the lock of a case on a server, for as long as the process and its connection live. HearsayError when another one holds it.
 * `address` as in `openServer`.
 */
export async function acquireServerLock(address: string, caseId: string): Promise<Lock & { release(): Promise<void> }> {
  const client = new pg.Client({ connectionString: address });
  // a connection that breaks loses the lock; whoever writes then is told by the journal's head
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as taken', [caseId]);
  if (rows[0]?.taken === true) return { release: () => client.end() };
  await client.end();
  throw new HearsayError({
    where: `case ${caseId}`,
    what: 'Another process is working on this case, perhaps on another machine.',
    fix: 'Wait for it to end and run the command again.',
  });
}
